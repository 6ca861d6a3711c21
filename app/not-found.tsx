import { Compass } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { messagesFor } from "@/lib/i18n/messages-for";

export default async function NotFoundPage() {
  const { notFound } = (await messagesFor()).messages.common;
  return (
    <main className="grid min-h-dvh place-items-center bg-surface p-6">
      <EmptyState
        icon={<Icon of={Compass} size={20} />}
        title={notFound.title}
        actions={
          <Link href="/" className={buttonClass("outline", "m")}>
            {notFound.back}
          </Link>
        }
      >
        {notFound.text}
      </EmptyState>
    </main>
  );
}
