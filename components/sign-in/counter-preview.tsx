import { Armchair, Drill, Headphones, type LucideIcon, Shirt, Smartphone } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { WaitDisc, type WaitLevel } from "@/components/ui/wait-disc";

/** Things carry their own colour here as their pictures do in the list; people and channels carry none. */
const DRILL = "text-[#c2562d]";
const STEEL = "text-[#4d6f78]";
const COAL = "text-[#35383c]";
const BRICK = "text-[#a9483b]";
const MOSS = "text-[#5d6f5c]";

/** Nobody's data: the shape of a list, and how waiting looks on it as it grows. */
const rows: readonly [LucideIcon, string, WaitLevel, string, string, string][] = [
  [Drill, DRILL, "late", "1 h 24 min", "w-30", "w-58"],
  [Drill, STEEL, "late", "1 h 02 min", "w-36", "w-49"],
  [Headphones, COAL, "due", "48 min", "w-24", "w-62"],
  [Armchair, COAL, "due", "31 min", "w-32", "w-43"],
  [Armchair, BRICK, "due", "22 min", "w-27", "w-54"],
  [Smartphone, MOSS, "due", "14 min", "w-34", "w-60"],
  [Shirt, STEEL, "aware", "9 min", "w-30", "w-58"],
  [Shirt, BRICK, "aware", "6 min", "w-36", "w-49"],
  [Headphones, COAL, "aware", "4 min", "w-24", "w-62"],
  [Smartphone, STEEL, "aware", "3 min", "w-32", "w-43"],
  [Headphones, COAL, "calm", "1 min", "w-27", "w-54"],
  [Drill, DRILL, "calm", "50 s", "w-34", "w-60"],
];

export function CounterPreview() {
  return (
    <div aria-hidden="true" className="flex items-center overflow-hidden border-l pl-18 max-lg:hidden">
      <ul className="w-120 overflow-hidden rounded-l-md border border-r-0 bg-surface">
        {rows.map(([thing, colour, level, wait, name, text]) => (
          <li
            key={wait}
            className="grid h-14 grid-cols-[36px_minmax(0,1fr)] items-center gap-2 border-b px-6 last:border-0"
          >
            <span
              className={`grid size-9 place-items-center rounded-sm border border-photo-line bg-photo *:fill-current/25 ${colour}`}
            >
              <Icon of={thing} size={20} />
            </span>
            <div>
              <div className="flex h-5 items-center justify-between">
                <span className={`h-2 rounded-sm bg-pressed ${name}`} />
                <WaitDisc level={level}>{wait}</WaitDisc>
              </div>
              <div className="flex h-5 items-center">
                <span className={`h-2 rounded-sm bg-pressed ${text}`} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
