/** About a third of a second: longer than any drawer takes to open. */
const FRAMES_MAX = 20;

/** Gives focus to something that is about to be on screen, as soon as it takes it. `find` looks again every frame. */
export function focusWhenShown(find: () => HTMLElement | null, frames = FRAMES_MAX): void {
  requestAnimationFrame(() => {
    const element = find();
    element?.focus({ preventScroll: !element.matches("textarea") });
    if (frames > 0 && (!element || document.activeElement !== element)) focusWhenShown(find, frames - 1);
  });
}
