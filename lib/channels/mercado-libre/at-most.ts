/** A stream went on beyond what it may. */
export class TooLong extends Error {}

/** The stream itself, as long as it stays within `bytesMax`; its failures, and its own excess, in the words of `failed`. */
export function atMost(
  bytesMax: number,
  body: ReadableStream<Uint8Array>,
  failed: (cause: unknown) => Error,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let bytes = 0;
  return new ReadableStream({
    async pull(controller) {
      const chunk = await reader.read().catch((cause: unknown) => {
        throw failed(cause);
      });
      if (chunk.done) return controller.close();
      bytes += chunk.value.byteLength;
      if (bytes > bytesMax) {
        await reader.cancel();
        throw failed(new TooLong());
      }
      controller.enqueue(chunk.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
