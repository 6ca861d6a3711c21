"use client";

import { Button } from "@/components/ui/button";

/** Takes something back at once, beside why it could not be. `name` says what, for who does not see the row. */
export function RevokeButton({
  name,
  door,
  onRevoke,
  children,
}: {
  name: string;
  door: { isBusy: boolean; refusal: string | null };
  onRevoke: () => void;
  children: string;
}) {
  return (
    <>
      {door.refusal && (
        <span role="alert" className="max-w-60 text-12 text-late">
          {door.refusal}
        </span>
      )}
      <Button size="s" busy={door.isBusy} onClick={onRevoke} aria-label={name}>
        {children}
      </Button>
    </>
  );
}
