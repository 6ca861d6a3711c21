/** Opens the macros of the answer that holds this field; without one, where the oldest open question is answered. */
export function openMacros(field?: HTMLElement) {
  const place = field?.closest("section") ?? document;
  const buttons = [...place.querySelectorAll<HTMLElement>("button[data-macros]")];
  // On a narrow screen one of two places is not shown.
  buttons.find((button) => button.offsetParent !== null)?.click();
}
