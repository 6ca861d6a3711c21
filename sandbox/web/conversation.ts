import type { Attachment } from "../message-records";
import type { World } from "../world";
import { html, type Markup } from "./html";
import { ago } from "./words";

export interface Bubble {
  id: string;
  text: string;
  at: number;
  /** Whose page this is writes on the right. */
  isOwn: boolean;
  author: string;
  attachmentIds: string[];
  /** What is odd about it, in a few words. */
  note?: string | null;
  /** Buttons below it, for the panel. */
  actions?: Markup | null;
  state: string;
}

/** Messages as people know them from any chat, oldest first. */
export function bubbles(world: World, messages: Bubble[], empty: string): Markup {
  if (messages.length === 0) return html`<p class="quiet">${empty}</p>`;
  return html`<ol class="bubbles">${messages.map(
    (message) =>
      html`<li id="m-${message.id}" class="${message.isOwn ? "own-side" : ""}" data-state="${message.state}">
<p class="bubble">${message.text}</p>
${filesOf(world, message.attachmentIds)}
<small><span>${message.author}</span><span>·</span><time>${ago(message.at)}</time>${message.note ? html`<span class="tag tag-warn">${message.note}</span>` : null}</small>
${message.actions ?? null}
</li>`,
  )}</ol>`;
}

function filesOf({ state }: World, ids: string[]): Markup | null {
  const files = ids.map((id) => state.get("attachments", id)).filter((file) => file !== undefined);
  if (files.length === 0) return null;
  return html`<ul class="files">${files.map(fileOf)}</ul>`;
}

function fileOf({ id, originalName, type, size, isThreat }: Attachment): Markup {
  const isPicture = type.startsWith("image/") && !isThreat;
  return html`<li><a href="/adjuntos/${encodeURIComponent(id)}">${isPicture ? html`<img src="/adjuntos/${encodeURIComponent(id)}" alt="${originalName}" loading="lazy">` : html`<span class="file">${originalName}</span>`}</a><small>${Math.max(1, Math.round(size / 1024))} kB${isThreat ? html` <span class="tag tag-bad">Peligroso</span>` : null}</small></li>`;
}

export interface WriteForm {
  action: string;
  label: string;
  placeholder: string;
  maxLength: number;
  button: string;
  takesFiles?: boolean;
  hidden?: Record<string, string>;
  extra?: Markup | null;
}

/** A text and, where they are taken, files. */
export function writeForm(form: WriteForm): Markup {
  const id = `texto-${form.action.replace(/\W+/g, "-")}${form.hidden?.hacer ? `-${form.hidden.hacer}` : ""}`;
  return html`<form class="ask" method="post" action="${form.action}" ${form.takesFiles ? html`enctype="multipart/form-data"` : null}>
${Object.entries(form.hidden ?? {}).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label class="visually-hidden" for="${id}">${form.label}</label>
<textarea id="${id}" name="texto" maxlength="${form.maxLength}" required placeholder="${form.placeholder}" data-counter="c-${id}"></textarea>
<div class="row">${form.takesFiles ? html`<label class="row quiet"><span class="visually-hidden">Archivos</span><input type="file" name="archivo" multiple accept=".jpg,.jpeg,.png,.pdf,.txt"></label>` : html`<span></span>`}<span class="row"><small id="c-${id}"></small>${form.extra ?? null}<button class="button primary">${form.button}</button></span></div>
</form>`;
}
