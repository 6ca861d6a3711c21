import { and, eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { attachments, callBudgets, outbox, uploads } from "@/db/schema";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { Invalid, NotFound } from "@/lib/errors";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { prune } from "@/lib/upkeep/prune";
import { addUpload } from "./add-upload";
import { discardUpload } from "./discard-upload";
import { openAttachment } from "./open-attachment";
import { readUpload, UPLOAD_BYTES_MAX } from "./read-upload";
import { sendMessage } from "./send-message";
import { showFile } from "./show-file";
import { threadsOf } from "./testing/threads";

const PICTURE = Buffer.from("89504e470d0a1a0a0000000d4948445200000001", "hex");

let open: ConnectedShop;
let at: ReturnType<typeof threadsOf>;
beforeAll(async () => {
  open = await openConnectedShop();
  at = threadsOf(open);
});
beforeEach(() => database().delete(callBudgets));
afterEach(() => open.shop.control("DELETE", "faults"));
afterAll(() => open.shop.close());

const anyone = () => anAgent(database(), open.organizationId);
const kept = (id: string) => at.inOurs(async (tx) => (await tx.select().from(uploads).where(eq(uploads.id, id)))[0]);

describe("a file to send", () => {
  it("is what its content says, under a name that does no harm, and one however often it comes", async () => {
    const { conversationId } = await at.aThread();
    const author = await anyone();
    const uploadId = crypto.randomUUID();
    const upload = { conversationId, uploadId, name: "../..\\virus.exe", bytes: PICTURE };
    const added = { id: uploadId, name: "virus.png", mediaType: "image/png", sizeBytes: PICTURE.length };
    expect(await addUpload(author, upload)).toEqual({ ok: true, value: added });
    expect(await addUpload(author, upload)).toEqual({ ok: true, value: added });
    expect(await addUpload(await anyone(), upload)).toMatchObject({ reason: "upload-taken" });
    expect((await kept(uploadId))?.bytes).toEqual(PICTURE);
  });

  it.each([
    ["nothing", Buffer.alloc(0), "empty-file"],
    ["a page under a picture's name", Buffer.from("<html><script>alert(1)</script>"), "file-type-not-allowed"],
    ["an archive", Buffer.from("PK\x03\x04...."), "file-type-not-allowed"],
    ["a picture the marketplace does not take", Buffer.from("GIF89a...."), "file-type-not-allowed"],
    ["too much", Buffer.concat([PICTURE, Buffer.alloc(UPLOAD_BYTES_MAX)]), "file-too-big"],
  ])("is refused when it is %s", async (_what, bytes, reason) => {
    const { conversationId } = await at.aThread();
    const upload = { conversationId, uploadId: crypto.randomUUID(), name: "foto.png", bytes };
    expect(await addUpload(await anyone(), upload)).toMatchObject({ ok: false, reason });
  });

  it("goes nowhere out of reach, and only its author discards it", async () => {
    const { conversationId } = await at.aThread();
    const upload = { conversationId, uploadId: crypto.randomUUID(), name: "a.png", bytes: PICTURE };
    const stranger = await anAgent(database(), await anOrganization(database()));
    await expect(addUpload(stranger, upload)).rejects.toBeInstanceOf(NotFound);
    const author = await anyone();
    await addUpload(author, upload);
    await discardUpload(await anyone(), { uploadId: upload.uploadId });
    expect(await kept(upload.uploadId)).toBeDefined();
    await discardUpload(author, { uploadId: upload.uploadId });
    expect(await kept(upload.uploadId)).toBeUndefined();
  });

  it("waits for nobody who holds the conversation, and keeps nobody from it", async () => {
    const { conversationId } = await at.aThread();
    const author = await anyone();
    await at.inOurs(async (tx) => {
      await tx.execute(sql`select from conversations where id = ${conversationId} for no key update`);
      const upload = { conversationId, uploadId: crypto.randomUUID(), name: "a.png", bytes: PICTURE };
      expect(await addUpload(author, upload)).toMatchObject({ ok: true });
    });
  });

  it("is forgotten when it has waited for two days, and its bytes when they have left", async () => {
    const { conversationId } = await at.aThread();
    const author = await anyone();
    const [old, fresh] = [crypto.randomUUID(), crypto.randomUUID()];
    const file = { conversationId, name: "a.png", bytes: PICTURE };
    const then = { now: new Date(Date.now() - 49 * 3_600_000) };
    await addUpload(author, { ...file, uploadId: old }, then);
    await addUpload(author, { ...file, uploadId: fresh });
    const sent = crypto.randomUUID();
    await addUpload(author, { ...file, uploadId: sent });
    const clientId = crypto.randomUUID();
    const message = { conversationId, clientId, text: "", uploadIds: [sent], after: null };
    expect(await sendMessage(author, message)).toMatchObject({ ok: true });
    // Whoever said that it was sent died before the file was emptied.
    await at.inOurs((tx) => tx.update(outbox).set({ state: "sent" }).where(eq(outbox.id, clientId)));
    await prune();
    expect((await kept(sent))?.bytes).toBeNull();
    expect(await kept(old)).toBeUndefined();
    expect(await kept(fresh)).toBeDefined();
  });
});

describe("the body of an upload", () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    new Request("http://localhost/api/uploads", { method: "POST", body, headers });

  it("is the file itself, or a form with one", async () => {
    expect(await readUpload(post(PICTURE), "foto.png")).toMatchObject({
      name: "foto.png",
      bytes: new Uint8Array(PICTURE),
    });
    const form = new FormData();
    form.append("nota", "hola");
    form.append("file", new Blob([PICTURE]), "caja.png");
    const read = await readUpload(post(form), undefined);
    expect(read?.name).toBe("caja.png");
    expect(read && Buffer.from(read.bytes)).toEqual(PICTURE);
  });

  it("is noticed to be too long while it arrives, whatever is declared", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(stream) {
        sent += 1024 * 1024;
        stream.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const request = new Request("http://localhost/", {
      method: "POST",
      body: endless,
      headers: { "content-length": "10" },
      duplex: "half",
    } as RequestInit);
    expect(await readUpload(request, "a.png")).toBeNull();
    expect(sent).toBeLessThan(UPLOAD_BYTES_MAX + 4 * 1024 * 1024);
  });

  it("is no form without a file, and no broken one", async () => {
    const broken = post("rubbish", { "content-type": "multipart/form-data; boundary=x" });
    await expect(readUpload(broken, undefined)).rejects.toBeInstanceOf(Invalid);
    const form = new FormData();
    form.append("nota", "hola");
    await expect(readUpload(post(form), undefined)).rejects.toBeInstanceOf(Invalid);
  });
});

describe("a file that came", () => {
  /** A message with one file, and our name for it. */
  async function anAttachment(file: { name: string; content: string | Buffer; isThreat?: boolean }) {
    const { pack, conversationId } = await at.aThread();
    const base64 = Buffer.from(file.content).toString("base64");
    const files = [{ name: file.name, base64, isThreat: file.isThreat }];
    await open.shop.write(pack, "Va el archivo", { files });
    await at.read(pack, { seconds: 5 });
    const said = await at.said(conversationId);
    const [row] = await at.inOurs((tx) =>
      tx
        .select()
        .from(attachments)
        .where(and(eq(attachments.messageId, said.at(-1)?.id ?? ""))),
    );
    if (!row) throw new Error("the file did not arrive");
    return row;
  }

  const opened = async (attachmentId: string) => showFile(await openAttachment(await anyone(), { attachmentId }));

  it("is shown when it is a picture, whatever it was said to be", async () => {
    const { id } = await anAttachment({ name: "comprobante.pdf", content: PICTURE, isThreat: false });
    const answer = await opened(id);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("content-disposition")).toMatch(/^inline; filename="comprobante\.png"/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PICTURE);
  });

  it.each([
    { name: "foto.png", content: "<html><script>alert(document.cookie)</script>", type: "application/octet-stream" },
    { name: "foto.svg", content: "<svg onload='alert(1)'/>", type: "application/octet-stream" },
    { name: "recibo.png", content: "%PDF-1.4 ...", type: "application/pdf" },
    { name: "nota.html", content: "hola", type: "text/plain; charset=utf-8" },
  ])("is only to be kept when it is no picture: $name", async ({ type, ...file }) => {
    const answer = await opened((await anAttachment(file)).id);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; /);
    expect(await answer.text()).toBe(file.content);
  });

  it("is only to be kept when the marketplace takes it for dangerous, although it is a picture", async () => {
    const { id, flagged } = await anAttachment({ name: "foto.png", content: PICTURE, isThreat: true });
    expect(flagged).toBe(true);
    expect((await opened(id)).headers.get("content-disposition")).toMatch(/^attachment; /);
  });

  it("comes whole when it is long", async () => {
    const content = Buffer.concat([PICTURE, Buffer.alloc(300_000, 7)]);
    const answer = await opened((await anAttachment({ name: "foto.png", content })).id);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(content);
  });

  it("is told to be gone, or not to be had now", async () => {
    const attachment = await anAttachment({ name: "foto.png", content: PICTURE });
    await open.shop.control("PUT", "faults", { serverError: { share: 1, form: "html", families: ["messages"] } });
    const later = await opened(attachment.id);
    expect([later.status, await later.json()]).toEqual([503, { ok: false, reason: "marketplace-unavailable" }]);
    await open.shop.control("DELETE", "faults");
    await at.inOurs((tx) =>
      tx.update(attachments).set({ sourceId: "468424240_gone.png" }).where(eq(attachments.id, attachment.id)),
    );
    const gone = await opened(attachment.id);
    expect([gone.status, await gone.json()]).toEqual([404, { ok: false, reason: "attachment-gone" }]);
  });

  it("is not there for another organization, nor under a name that is none of ours", async () => {
    const { id } = await anAttachment({ name: "foto.png", content: PICTURE });
    const stranger = await anAgent(database(), await anOrganization(database()));
    await expect(openAttachment(stranger, { attachmentId: id })).rejects.toBeInstanceOf(NotFound);
    await expect(openAttachment(await anyone(), { attachmentId: crypto.randomUUID() })).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  it("of ours is shown from here while it waits to be sent", async () => {
    const { conversationId } = await at.aThread();
    const author = await anyone();
    const uploadId = crypto.randomUUID();
    await addUpload(author, { conversationId, uploadId, name: "a.png", bytes: PICTURE });
    const answer = await opened(uploadId);
    expect(answer.headers.get("content-disposition")).toMatch(/^inline; /);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PICTURE);
  });
});
