/** One part of a multipart/form-data body. */
export interface Part {
  name: string;
  /** Absent: an ordinary field. */
  fileName?: string;
  type: string;
  bytes: Buffer;
}

/** Reads multipart/form-data; undefined when the body is something else or has no end. */
export function partsOf(contentType: string | undefined, body: Buffer): Part[] | undefined {
  const [, quoted, plain] = /^multipart\/form-data;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType ?? "") ?? [];
  const boundary = quoted ?? plain;
  if (!boundary) return undefined;
  const marker = Buffer.from(`\r\n--${boundary}`);
  // The first marker has no line before it; giving it one makes all of them alike.
  const bytes = Buffer.concat([Buffer.from("\r\n"), body]);
  const parts: Part[] = [];
  let start = bytes.indexOf(marker);
  while (start !== -1) {
    const after = start + marker.length;
    if (bytes.toString("latin1", after, after + 2) === "--") return parts;
    const end = bytes.indexOf(marker, after);
    if (end === -1) return undefined;
    const part = partOf(bytes.subarray(after + 2, end));
    if (part) parts.push(part);
    start = end;
  }
  return undefined;
}

function partOf(bytes: Buffer): Part | undefined {
  const split = bytes.indexOf("\r\n\r\n");
  if (split === -1) return undefined;
  const head = bytes.toString("utf8", 0, split);
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? "";
  const name = /[;\s]name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) return undefined;
  const fileName = /[;\s]filename="([^"]*)"/i.exec(disposition)?.[1];
  return {
    name,
    ...(fileName === undefined ? {} : { fileName: fileName.replaceAll("%22", '"') }),
    type: /^content-type:\s*(\S+)/im.exec(head)?.[1] ?? "text/plain",
    bytes: bytes.subarray(split + 4),
  };
}
