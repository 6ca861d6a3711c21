"use client";

import { useReducer, useRef, useState } from "react";
import { act } from "@/components/inbox/act";
import type { AfterSale } from "@/components/inbox/queries";
import { discardUploadAction } from "@/lib/messages/actions";
import { sendFile } from "./send-file";
import { createUploadLine } from "./upload-line";
import { type AttachmentLimits, type ComposerFile, filesAfter, joinFiles, obstacleTo } from "./uploads";

/** The files of one composer: those that wait on the server, those on their way there, and those that were not taken. */
export function useUploads(conversationId: string, kept: AfterSale["uploads"], limits: AttachmentLimits) {
  const [local, dispatch] = useReducer(filesAfter, []);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const held = useRef(new Map<string, File>());
  const [line] = useState(() => createUploadLine(sendFile));
  const files = joinFiles(kept, local, gone);

  function start(id: string, file: File) {
    held.current.set(id, file);
    line.add(
      { id, conversationId, file },
      {
        onProgress: (percent) => dispatch({ type: "progressed", id, percent }),
        onKept: ({ name, mediaType }) => dispatch({ type: "kept", id, name, mediaType }),
        onFailed: (reason) => dispatch({ type: "failed", id, reason }),
        onBusy: () => dispatch({ type: "postponed", id }),
      },
    );
  }

  function add(list: Iterable<File>) {
    let waiting = files.filter(({ state }) => state !== "failed").length;
    for (const file of list) {
      const id = crypto.randomUUID();
      const reason = obstacleTo(file, limits, waiting);
      const { name, size: sizeBytes, type } = file;
      dispatch({ type: "added", file: { id, name, sizeBytes, mediaType: type || null }, reason });
      if (reason) continue;
      waiting += 1;
      start(id, file);
    }
  }

  function leave(ids: readonly string[]) {
    setGone((before) => new Set([...before, ...ids]));
    dispatch({ type: "sent", ids });
  }

  return {
    files,
    add,
    retry(id: string) {
      const file = held.current.get(id);
      if (!file) return;
      dispatch({ type: "retried", id });
      start(id, file);
    },
    remove(file: ComposerFile) {
      line.remove(file.id);
      held.current.delete(file.id);
      leave([file.id]);
      if (file.state !== "failed") void act(() => discardUploadAction({ uploadId: file.id }));
    },
    /** They go with a message now. */
    leave,
    /** The message was not accepted: its files wait again. */
    comeBack(ids: readonly string[]) {
      setGone((before) => new Set([...before].filter((id) => !ids.includes(id))));
    },
  };
}
