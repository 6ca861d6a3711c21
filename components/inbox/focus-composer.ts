/** Puts the caret where the oldest open question is answered. Says whether there is such a place. */
export function focusComposer(): boolean {
  const field = document.querySelector<HTMLTextAreaElement>("textarea[data-composer]");
  if (!field) return false;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  field.scrollIntoView({ block: "nearest" });
  return true;
}
