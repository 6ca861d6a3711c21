/** Joins the class names that are there; what is false, null or empty is left out. */
export const cn = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(" ");
