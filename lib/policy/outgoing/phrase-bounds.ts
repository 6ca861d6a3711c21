/** How long a phrase of the allow-list may be. */
export const PHRASE_CHARACTERS_MIN = 4;
export const PHRASE_CHARACTERS_MAX = 200;
