"use client";

import { useQuery } from "@tanstack/react-query";
import { Hourglass } from "lucide-react";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useSpeech } from "@/components/i18n/use-messages";
import { emptyFilter, hrefOf } from "@/components/inbox/place";
import { countsQuery } from "@/components/inbox/queries";
import { Banner } from "@/components/ui/banner";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/i18n/say";
import type { ConversationCounts } from "@/lib/inbox/count-conversations";
import type { InboxModule } from "@/lib/inbox/input";
import { APPROVAL_HOURS } from "@/lib/policy/decisions";

/** Above every page while something waits for this person's yes or no, with the way to it; kept up to date by the stream. */
export function ApprovalsNotice({ initial }: { initial: Record<InboxModule, ConversationCounts> }) {
  const { messages, locale } = useSpeech();
  const { notice, noticeText, open } = messages.claims.approval;
  const { data: support } = useQuery({ ...countsQuery("support"), initialData: initial.support });
  const { data: commercial } = useQuery({ ...countsQuery("commercial"), initialData: initial.commercial });
  const isThere = useSearchParams().get("view") === "approval";
  const count = support.approval + commercial.approval;
  if (count === 0 || isThere) return null;
  const module = support.approval > 0 ? "support" : "commercial";
  return (
    // On a narrow screen an open conversation needs the room.
    <div className="max-md:group-has-data-[pane=conversation]/shell:hidden">
      <Banner
        icon={<Icon of={Hourglass} />}
        action={
          <Link
            href={hrefOf(module, { conversationId: null, filter: { ...emptyFilter, view: "approval" } })}
            className="font-medium text-13 text-accent hover:underline"
          >
            {open}
          </Link>
        }
      >
        <strong className="font-semibold">{say(notice, { count }, locale)}</strong>{" "}
        {say(noticeText, { count, hours: APPROVAL_HOURS }, locale)}
      </Banner>
    </div>
  );
}
