import { playBusyHour } from "../busy-hour";
import { seeOther } from "../http/call";
import type { SandboxRoute } from "../world";
import { html } from "./html";

const plays = {
  "hora-pico": { seconds: 60, count: 60, purchases: 14 },
  pocas: { seconds: 8, count: 5, purchases: 3 },
};

export const busyHourRoutes: SandboxRoute[] = [
  {
    method: "POST",
    path: "/hora-pico",
    access: "control",
    handle: (call, world) => {
      const name = call.form.get("cuantas") === "pocas" ? "pocas" : "hora-pico";
      playBusyHour(world, plays[name]);
      const back = call.form.get("volver") ?? "/";
      return seeOther(`${/^\/[a-z]*$/.test(back) ? back : "/"}?aviso=${name}`);
    },
  },
];

/** The two buttons that make buyers come. */
export const playForm = (back: string) => html`<form method="post" action="/hora-pico" class="row">
<input type="hidden" name="volver" value="${back}">
<button class="button primary" name="cuantas" value="hora-pico">Hora pico</button>
<button class="button" name="cuantas" value="pocas">Solo unas pocas</button>
</form>`;
