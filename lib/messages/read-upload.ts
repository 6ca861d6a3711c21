import { Invalid } from "@/lib/errors";

/** The largest file that any marketplace takes. Its own rules are looked at afterwards. */
export const UPLOAD_BYTES_MAX = 25 * 1024 * 1024;
/** What a form says around its file. */
const FORM_BYTES_MAX = 64 * 1024;

/**
 * The file of a request: its body as it is, named by `name`, or the first file of a form. Null when it is longer than
 * `UPLOAD_BYTES_MAX`, which is noticed while it arrives and whatever its headers say. Throws `Invalid`.
 */
export async function readUpload(
  request: Request,
  name: string | undefined,
): Promise<{ name: string; bytes: Uint8Array } | null> {
  const type = request.headers.get("content-type") ?? "";
  const isForm = /^multipart\/form-data\b/i.test(type);
  const body = await readAtMost(request.body, {
    bytesMax: UPLOAD_BYTES_MAX + (isForm ? FORM_BYTES_MAX : 0),
    expected: Number(request.headers.get("content-length")) || 0,
  });
  if (!body) return null;
  if (!isForm) return { name: name ?? "", bytes: body };
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => null);
  const file = form && [...form.values()].find((value) => typeof value !== "string");
  if (!file) throw new Invalid("form");
  return { name: name ?? file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Room is made once for as much as the headers say, and doubled where they say too little. */
async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  { bytesMax, expected }: { bytesMax: number; expected: number },
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  let room = new Uint8Array(Math.min(expected, bytesMax));
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const needed = length + read.value.length;
    if (needed > bytesMax) {
      await reader.cancel();
      return null;
    }
    if (needed > room.length) {
      const wider = new Uint8Array(Math.min(bytesMax, Math.max(needed, room.length * 2)));
      wider.set(room.subarray(0, length));
      room = wider;
    }
    room.set(read.value, length);
    length = needed;
  }
  return room.subarray(0, length);
}
