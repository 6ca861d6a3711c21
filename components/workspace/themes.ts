/** `system` follows the machine; the others hold whatever it says. The first is the default. */
export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** The theme a cookie names, or null when it names none of ours. */
export const findTheme = (word: string | undefined): Theme | null => themes.find((theme) => theme === word) ?? null;
