"use client";

import { AlarmClock, CalendarClock } from "lucide-react";
import type { Ref } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { useNow } from "@/components/ui/use-now";
import { formatTime } from "@/lib/i18n/formats";
import { snoozeTimes } from "./snooze-times";

/** When the conversation should come back, from the times people choose most. */
export function SnoozeMenu({
  ref,
  onSnooze,
  onCustom,
}: {
  ref: Ref<HTMLButtonElement>;
  onSnooze: (until: Date) => unknown;
  onCustom: () => void;
}) {
  const { messages, timeZone } = useSpeech();
  const { snooze, actions } = messages.inbox;
  const now = useNow(60);
  return (
    <Menu
      label={snooze.label}
      align="end"
      items={[
        ...snoozeTimes(new Date(now)).map(({ id, until }) => ({
          id,
          label: `${snooze[id]}, ${formatTime(until, timeZone)}`,
          icon: <Icon of={AlarmClock} />,
          onSelect: () => onSnooze(until),
        })),
        { id: "custom", label: snooze.custom, icon: <Icon of={CalendarClock} />, divided: true, onSelect: onCustom },
      ]}
      trigger={(trigger) => (
        <IconButton ref={ref} {...trigger} label={actions.snooze} keys="H" icon={<Icon of={AlarmClock} />} />
      )}
    />
  );
}
