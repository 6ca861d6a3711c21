"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useLive } from "@/components/live/live-provider";

/** At most one refresh in this time, however much happens. */
const REST_MS = 2000;

/** Renders the page again when something happens that it may show; a busy hour at its own pace. */
export function LiveRefresh() {
  const { listen } = useLive();
  const router = useRouter();
  const pace = useRef<{ resting?: ReturnType<typeof setTimeout>; wanted: boolean }>({ wanted: false });

  // Events come from the network, and the page is the server's to render.
  useEffect(() => {
    const held = pace.current;
    function refresh() {
      if (held.resting) {
        held.wanted = true;
        return;
      }
      router.refresh();
      held.resting = setTimeout(() => {
        held.resting = undefined;
        if (held.wanted) refresh();
        held.wanted = false;
      }, REST_MS);
    }
    return listen(refresh);
  }, [listen, router]);

  // A page that is gone refreshes nothing.
  useEffect(() => {
    const held = pace.current;
    return () => clearTimeout(held.resting);
  }, []);

  return null;
}
