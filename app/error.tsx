"use client";

import { TriangleAlert } from "lucide-react";
import { useMessages } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/i18n/say";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { common } = useMessages();
  return (
    <main className="grid h-full min-h-96 place-items-center bg-surface p-6">
      <EmptyState
        icon={<Icon of={TriangleAlert} size={20} />}
        title={common.error.title}
        actions={<Button onClick={reset}>{common.retry}</Button>}
        foot={error.digest && say(common.error.reference, { reference: error.digest })}
      >
        {common.error.text}
      </EmptyState>
    </main>
  );
}
