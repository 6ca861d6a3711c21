import { describe, expect, it } from "vitest";
import { dispositionOf, harmlessName, isPicture, type MediaType, mediaTypeOf } from "./file-kind";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

const FILES: [what: string, content: Uint8Array, type: MediaType | null][] = [
  ["a PNG", bytes("\x89PNG\r\n\x1a\n...."), "image/png"],
  ["a JPEG", bytes("\xff\xd8\xff\xe0...."), "image/jpeg"],
  ["a GIF", bytes("GIF89a...."), "image/gif"],
  ["a WebP", bytes("RIFF\x10\x00\x00\x00WEBPVP8 "), "image/webp"],
  ["a wave file, which begins the same", bytes("RIFF\x10\x00\x00\x00WAVEfmt "), null],
  ["a PDF", bytes("%PDF-1.7\n"), "application/pdf"],
  ["text", new TextEncoder().encode("Hola, ¿qué tal? 👍\n"), "text/plain"],
  ["nothing", new Uint8Array(), null],
  ["text of another charset", bytes("caf\xe9"), null],
  ["text with a zero", bytes("hola\0"), null],
  ["a page", bytes("  <html><script>alert(1)</script>"), null],
  ["a drawing with a script", bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">'), null],
  ["a declared page", bytes("<!DOCTYPE html>"), null],
  ["markup of any kind", bytes('<?xml version="1.0"?>'), null],
  ["a program", bytes("MZ\x90\0\x03"), null],
  ["an archive", bytes("PK\x03\x04"), null],
];

describe("what a file is", () => {
  it.each(FILES)("%s", (_what, content, type) => {
    expect(mediaTypeOf(content, { isWhole: true })).toBe(type);
  });

  it("does not take a cut letter at the end of the first bytes for a fault", () => {
    const cut = new TextEncoder().encode("ñ".repeat(10)).subarray(0, 19);
    expect(mediaTypeOf(cut)).toBe("text/plain");
    expect(mediaTypeOf(cut, { isWhole: true })).toBe(null);
  });

  it("shows pictures only, whatever else they hold", () => {
    expect(isPicture(mediaTypeOf(bytes("GIF89a/*<script>alert(1)</script>*/")))).toBe(true);
    expect(isPicture("application/pdf")).toBe(false);
    expect(isPicture(null)).toBe(false);
  });
});

const NAMES: [name: string, type: MediaType | null, harmless: string][] = [
  ["factura.pdf", "application/pdf", "factura.pdf"],
  ["Foto de la caja.JPEG", "image/jpeg", "Foto de la caja.jpeg"],
  ["../../etc/passwd", "text/plain", "passwd.txt"],
  ["..\\..\\windows\\system.ini", "text/plain", "system.txt"],
  ["factura.pdf.exe", "application/pdf", "factura_pdf.pdf"],
  ["gpj.\u202eexe.png", "image/png", "gpj_exe.png"],
  ["a\0b\r\nc.png", "image/png", "abc.png"],
  ["<script>.png", "image/png", "_script_.png"],
  ["", "image/png", "archivo.png"],
  ["....", "image/png", "archivo.png"],
  [".htaccess", "text/plain", "htaccess.txt"],
  ["ação.txt", "text/plain", "ação.txt"],
  ["программа.exe", null, "программа.exe"],
  ["sin-nombre", null, "sin-nombre"],
  ["x".repeat(5000), "image/png", `${"x".repeat(120)}.png`],
  ["\ud800.png", "image/png", "png.png"],
];

describe("a name", () => {
  it.each(NAMES)("%j of %s becomes %j", (name, type, harmless) => {
    expect(harmlessName(name, type)).toBe(harmless);
  });

  it("keeps to its header, whatever it holds", () => {
    const header = dispositionOf("attachment", "a\"b\\c%20ñ'(1)*.png");
    expect(header).toBe(
      "attachment; filename=\"a_b_c_20_'(1)*.png\"; filename*=UTF-8''a%22b%5Cc%2520%C3%B1%27%281%29%2A.png",
    );
    expect(new Headers({ "content-disposition": dispositionOf("inline", "програма 👍.png") })).toBeDefined();
  });
});
