"use client";

import { Download } from "lucide-react";
import { useMessages } from "@/components/i18n/use-messages";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** Everything that the filter means, as a file; not a page, so not a `<Link>`. */
export function CsvLink({ href }: { href: string }) {
  const { numbers } = useMessages();
  return (
    <a href={href} download aria-label={numbers.csvLabel} className={buttonClass("outline")}>
      <Icon of={Download} />
      {numbers.csv}
    </a>
  );
}
