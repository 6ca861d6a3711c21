"use client";

import dynamic from "next/dynamic";
import { createContext, type ReactNode, use, useState } from "react";
import type { Picture } from "./picture-list";

const loadViewer = () => import("./picture-viewer").then((file) => file.PictureViewer);
const PictureViewer = dynamic(loadViewer, { ssr: false });

const Opening = createContext<((id: string) => void) | null>(null);

/** The way to look at a picture of the conversation around it; null where there is none. */
export function useOpenPicture() {
  return use(Opening);
}

/** Fetches the viewer ahead, when a pointer is on its way to a picture. */
export const expectPicture = () => void loadViewer();

/** Lets the pictures of what it holds be looked at one after the other, without leaving the page. */
export function Pictures({ pictures, children }: { pictures: readonly Picture[]; children: ReactNode }) {
  const [shownId, setShownId] = useState<string | null>(null);
  const shown = pictures.find(({ id }) => id === shownId);
  return (
    <Opening value={setShownId}>
      {children}
      {shown && (
        <PictureViewer pictures={pictures} shown={shown} onShow={setShownId} onClose={() => setShownId(null)} />
      )}
    </Opening>
  );
}
