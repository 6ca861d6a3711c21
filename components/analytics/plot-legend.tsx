/** What the marks of a plot are: grounds that are filled, and the dashes of the period before. */
export function PlotLegend({ filled, second, dashed }: { filled: string; second?: string; dashed?: string }) {
  return (
    <>
      <Entry name={filled} mark="size-2.5 rounded-xs bg-plot-1" />
      {second && <Entry name={second} mark="size-2.5 rounded-xs bg-plot-2" />}
      {dashed && <Entry name={dashed} mark="w-3.5 border-t-[1.5px] border-ink/60 border-dashed" />}
    </>
  );
}

function Entry({ name, mark }: { name: string; mark: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <span aria-hidden="true" className={mark} />
      {name}
    </span>
  );
}
