import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { cn } from "./cn";
import { Icon } from "./icon";

/** The way to this page; the last step is the page itself and its heading. */
export function Breadcrumbs({ label, steps }: { label: string; steps: readonly { label: string; href?: string }[] }) {
  return (
    <nav aria-label={label} className="min-w-0">
      <ol className="flex min-w-0 items-center gap-1.5">
        {steps.map(({ label: name, href }, position) => (
          // A phone has room for the page and where it leads back to.
          <li
            key={name}
            className={cn("flex min-w-0 items-center gap-1.5", position < steps.length - 2 && "max-md:hidden")}
          >
            {position > 0 && (
              <Icon
                of={ChevronRight}
                size={14}
                className={cn("shrink-0 text-3", position === steps.length - 2 && "max-md:hidden")}
              />
            )}
            {href ? (
              <Link href={href} className="truncate rounded-sm text-2 transition-colors hover:text-1">
                {name}
              </Link>
            ) : (
              <h1 aria-current="page" className="truncate font-semibold">
                {name}
              </h1>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
