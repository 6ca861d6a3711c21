import { CircleAlert } from "lucide-react";
import { Icon } from "@/components/ui/icon";

/** Why it was not done, beside the control that asked for it. */
export function RefusalNote({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <p
      role="alert"
      className="flex items-start gap-2 rounded-md border border-late-line bg-late-soft px-3 py-2 text-1 *:[svg]:mt-0.5 *:[svg]:shrink-0"
    >
      <Icon of={CircleAlert} className="text-late" />
      {text}
    </p>
  );
}
