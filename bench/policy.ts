import { judgePersonalData } from "../lib/policy/personal-data";

// How long judging one text of 350 characters takes, the first time and later.
const TEXT =
  "Hola Lucía, gracias por tu compra. El sillón sale del taller el jueves y lo lleva nuestro flete; vas a ver el seguimiento en el detalle de tu compra. Podés elegir entre lino beige o chenille gris, los dos con costura doble. Mide 180 x 90 cm y pesa 32 kilos. Si necesitás otra medida decinos el ancho y el alto y lo cotizamos por este mismo chat, sin cargo.";
const text = TEXT.slice(0, 350);
const started = performance.now();
judgePersonalData(text);
console.log(`policy-first-judgement ${(performance.now() - started).toFixed(2)} ms`);
const times = Array.from({ length: 3000 }, () => {
  const from = performance.now();
  judgePersonalData(text);
  return performance.now() - from;
}).sort((a, b) => a - b);
console.log(`policy-judgement-p50 ${(times[1500] ?? 0).toFixed(3)} ms`);
console.log(`policy-judgement-p95 ${(times[2850] ?? 0).toFixed(3)} ms`);
