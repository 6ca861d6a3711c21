import { changeFaults, Faults, families, faultsOf } from "../faults";
import { type Call, type Outcome, seeOther } from "../http/call";
import { rotateSecret } from "../marketplace/tokens";
import { emptyShop } from "../reset";
import type { SandboxRoute, World } from "../world";
import { playForm } from "./busy-hour-form";
import { activeFaults, changeFrom, type Field, familyWords, fieldGroups, isChanged, valueAt } from "./fault-fields";
import { html, type Markup } from "./html";
import { noticeOf } from "./notice";
import { page } from "./page";

export const panelRoutes: SandboxRoute[] = [
  { method: "GET", path: "/fallas", access: "control", handle: (call, world) => show(call, world) },
  { method: "POST", path: "/fallas", access: "control", handle: save },
  { method: "POST", path: "/fallas/normal", access: "control", handle: heal },
  { method: "POST", path: "/fallas/secreto", access: "control", handle: rotate },
  { method: "POST", path: "/fallas/reiniciar", access: "control", handle: restart },
];

function show(call: Call, world: World, secret?: string): Outcome {
  const faults = faultsOf(world.state);
  const active = activeFaults(world.state);
  return page(
    { title: "Fallas", section: "fallas" },
    html`${noticeOf(call)}
${secret ? html`<p class="notice">El client secret nuevo es <span class="mono">${secret}</span>. El anterior ya no sirve y los tokens de acceso tampoco.</p>` : null}
<div class="page-head"><div><h1>Fallas</h1><p>${active.length === 0 ? "Todo sano: el marketplace contesta al instante y avisa siempre." : "El marketplace se comporta mal a propósito:"}</p>
${active.length > 0 ? html`<p class="active-list">${active.map((name) => html`<span class="tag tag-warn">${name}</span>`)}</p>` : null}</div>
${playForm("/fallas")}</div>
<form method="post" action="/fallas">
<div class="faults">${fieldGroups.map(
      ({ title, explanation, fields }) =>
        html`<fieldset class="card"><h2>${title}</h2><p>${explanation}</p>${fields.map((field) => fieldRow(field, faults))}</fieldset>`,
    )}</div>
<div class="save"><button class="button primary">Guardar cambios</button><button class="button" formaction="/fallas/normal" formnovalidate>Volver a la normalidad</button></div>
</form>
<section class="card row between"><div><h2>De una vez</h2><p class="quiet">No se deshacen con “Volver a la normalidad”.</p></div>
<div class="row"><form method="post" action="/fallas/secreto"><button class="button">Renovar el client secret</button></form>
<form method="post" action="/fallas/reiniciar"><button class="button">Reiniciar la tienda</button></form></div></section>`,
  );
}

function fieldRow(field: Field, faults: Faults): Markup {
  const changed = isChanged(faults, field.path) ? "changed" : "";
  if (field.kind === "families") return familiesRow(field, faults);
  return html`<label class="field ${changed}"><span>${field.label}</span>${control(field, valueAt(faults, field.path))}</label>`;
}

function control(field: Field, value: unknown): Markup {
  const name = field.path;
  switch (field.kind) {
    case "number":
      return html`<span class="unit"><input type="number" name="${name}" value="${Number(value)}" min="0" max="${field.max}" step="any" required><i>${field.unit}</i></span>`;
    case "percent":
      return html`<span class="unit"><input type="number" name="${name}" value="${Math.round(Number(value) * 1000) / 10}" min="0" max="100" step="any" required><i>%</i></span>`;
    case "count":
      return html`<span class="unit"><input type="number" name="${name}" value="${value === null ? "" : Number(value)}" min="0"><i></i></span>`;
    case "flag":
      return html`<input type="checkbox" name="${name}" ${value === true ? html`checked` : null}>`;
    case "words":
      return html`<input name="${name}" value="${Array.isArray(value) ? value.join(", ") : ""}" placeholder="questions, items">`;
    case "choice":
      return html`<select name="${name}">${field.choices.map((choice) => html`<option value="${choice.value}" ${choice.value === value ? html`selected` : null}>${choice.label}</option>`)}</select>`;
    case "families":
      return html``;
  }
}

function familiesRow({ path, label }: Field, faults: Faults): Markup {
  const chosen = valueAt(faults, path);
  const isChosen = (family: string) => Array.isArray(chosen) && chosen.includes(family);
  return html`<div class="checks" role="group" aria-label="${label}">${families.map(
    (family) =>
      html`<label><input type="checkbox" name="${path}" value="${family}" ${isChosen(family) ? html`checked` : null}>${familyWords[family]}</label>`,
  )}</div>`;
}

function save(call: Call, { state, courier }: World): Outcome {
  const result = changeFaults(state, changeFrom(call.form));
  courier.replan();
  return seeOther(`/fallas?aviso=${"refusal" in result ? "valor-invalido" : "guardado"}`);
}

function heal(_call: Call, { state }: World): Outcome {
  state.put("faults", "current", Faults.parse({}));
  return seeOther("/fallas?aviso=sano");
}

function rotate(call: Call, world: World): Outcome {
  return show(call, world, rotateSecret(world, 0));
}

function restart(_call: Call, world: World): Outcome {
  emptyShop(world, { seed: "waiting", keepGrants: true });
  return seeOther("/fallas?aviso=reiniciado");
}
