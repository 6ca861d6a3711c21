import type { Call } from "../http/call";
import { typeOf } from "../trade/attachments";

export interface SentForm {
  value: (name: string) => string;
  files: { name: string; bytes: Buffer }[];
}

/** A form as the browser sent it, with files or without. */
export function sentForm(call: Call): SentForm {
  const parts = call.parts;
  if (!parts) return { value: (name) => call.form.get(name) ?? "", files: [] };
  const files = parts.flatMap(({ fileName, bytes }) =>
    fileName && bytes.length > 0 && typeOf(fileName) ? [{ name: fileName, bytes }] : [],
  );
  return {
    value: (name) =>
      parts.find((part) => part.name === name && part.fileName === undefined)?.bytes.toString("utf8") ?? "",
    files,
  };
}

/** Browsers send line breaks of a form as two characters; people wrote one. */
export const textOf = (form: SentForm) => form.value("texto").replaceAll("\r\n", "\n").trim();

export const uploadBytesMax = 26 * 1024 * 1024;
