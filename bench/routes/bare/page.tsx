/** What every page of this build costs: the root layout around nothing. */
export default function BarePage() {
  return <main>Nada</main>;
}
