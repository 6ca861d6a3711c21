import { expect, it } from "vitest";
import { en } from "@/lib/i18n/messages/en";
import { es } from "@/lib/i18n/messages/es";
import { ptBr } from "@/lib/i18n/messages/pt-br";
import { isForTab, lostFilePage } from "./lost-file";
import { showFile } from "./show-file";

const spanish = { messages: es, locale: "es", theme: "dark" } as const;
const door = (reason: string, status: number) => Response.json({ ok: false, reason }, { status });

it.each([
  [spanish, "es-AR", "Mercado Libre ya no tiene este archivo."],
  [{ messages: ptBr, locale: "pt-br", theme: "light" }, "pt-BR", "O Mercado Livre não tem mais este arquivo."],
  [{ messages: en, locale: "en", theme: "system" }, "en-US", "Mercado Libre no longer has this file."],
] as const)("says in the person's language and theme that a file is gone", async (speech, tag, sentence) => {
  const page = await lostFilePage(showFile({ ok: false, reason: "attachment-gone" }), speech);
  expect(page.status).toBe(404);
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const text = await page.text();
  expect(text).toContain(`<html lang="${tag}" data-theme="${speech.theme}">`);
  expect(text).toContain(sentence);
  expect(text).not.toContain("<a ");
});

it.each([
  ["marketplace-unavailable", 503, "Mercado Libre no contesta ahora", '<a href="">Reintentar</a>'],
  ["signed-out", 401, "La sesión terminó", '<a href="/sign-in">Entrar</a>'],
  ["not-found", 404, "El archivo no existe", "Podés cerrar esta pestaña."],
  ["forbidden", 403, "Tu rol no permite abrirlo.", "Podés cerrar esta pestaña."],
  ["invalid", 400, "La dirección no es la de un archivo.", "Podés cerrar esta pestaña."],
  ["fault", 500, "El servidor no contestó", '<a href="">Reintentar</a>'],
  ["constructor", 500, "El servidor no contestó", '<a href="">Reintentar</a>'],
])("says what may be done about %s", async (reason, status, sentence, remedy) => {
  const page = await lostFilePage(door(reason, status), spanish);
  expect(page.status).toBe(status);
  const text = await page.text();
  expect(text).toContain(sentence);
  expect(text).toContain(remedy);
});

it("lets no script into the page and no page around it", async () => {
  const policy = (await lostFilePage(door("attachment-gone", 404), spanish)).headers.get("content-security-policy");
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; .*frame-ancestors 'none'$/);
});

it("tells a tab from a picture of a page and from a program", () => {
  const asking = (accept: string) => isForTab(new Request("http://here/api/attachments/x", { headers: { accept } }));
  expect(asking("text/html,application/xhtml+xml,*/*;q=0.8")).toBe(true);
  expect(asking("image/avif,image/webp,*/*;q=0.8")).toBe(false);
  expect(asking("*/*")).toBe(false);
});
