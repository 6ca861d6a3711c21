import {
  AR,
  BO,
  BR,
  CL,
  CO,
  CR,
  CU,
  DO,
  EC,
  GT,
  HN,
  MX,
  NI,
  PA,
  PE,
  PY,
  SV,
  UY,
  VE,
} from "country-flag-icons/react/3x2";

const FLAGS = { AR, BO, BR, CL, CO, CR, CU, DO, EC, GT, HN, MX, NI, PA, PE, PY, SV, UY, VE };
const isKnown = (code: string): code is keyof typeof FLAGS => code in FLAGS;

/** The flag of a country by its two letters; always beside its name, so it says nothing by itself. */
export function Flag({ code, size = "m" }: { code: string | null; size?: "s" | "m" }) {
  if (!code || !isKnown(code)) return null;
  const Drawing = FLAGS[code];
  return (
    <Drawing
      aria-hidden="true"
      className={`shrink-0 rounded-[2px] ring-1 ring-line-strong ${size === "s" ? "h-3 w-4.5" : "h-4 w-6"}`}
    />
  );
}
