"use client";

import { ChartNoAxesColumn } from "lucide-react";
import Link from "next/link";
import { useMessages } from "@/components/i18n/use-messages";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";

/** There is nothing to count yet, and where that begins. */
export function NoStore() {
  const { empty } = useMessages().numbers;
  return (
    <div className="flex min-h-full">
      <EmptyState
        icon={<Icon of={ChartNoAxesColumn} size={20} />}
        title={empty.noStore}
        actions={
          <Link href="/integrations" className={buttonClass("primary")}>
            {empty.connect}
          </Link>
        }
      >
        {empty.noStoreText}
      </EmptyState>
    </div>
  );
}
