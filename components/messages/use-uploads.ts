"use client";

import { useReducer, useRef, useState } from "react";
import { act } from "@/components/inbox/act";
import type { AfterSale } from "@/components/inbox/queries";
import { discardUploadAction } from "@/lib/messages/actions";
import { type AttachmentLimits, type ComposerFile, filesAfter, joinFiles, obstacleTo } from "./uploads";

/** The files of one composer: those that wait on the server, those on their way there, and those that were not taken. */
export function useUploads(conversationId: string, kept: AfterSale["uploads"], limits: AttachmentLimits) {
  const [local, dispatch] = useReducer(filesAfter, []);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const held = useRef(new Map<string, { file: File; request?: XMLHttpRequest }>());
  const files = joinFiles(kept, local, gone);

  function start(id: string, file: File) {
    const request = sendFile(conversationId, id, file, {
      onProgress: (percent) => dispatch({ type: "progressed", id, percent }),
      onKept: ({ name, mediaType }) => dispatch({ type: "kept", id, name, mediaType }),
      onFailed: (reason) => dispatch({ type: "failed", id, reason }),
    });
    held.current.set(id, { file, request });
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
      const file = held.current.get(id)?.file;
      if (!file) return;
      dispatch({ type: "retried", id });
      start(id, file);
    },
    remove(file: ComposerFile) {
      held.current.get(file.id)?.request?.abort();
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

/** Requests of `fetch` tell nothing of their progress; these do. */
function sendFile(
  conversationId: string,
  id: string,
  file: File,
  tell: {
    onProgress: (percent: number) => void;
    onKept: (kept: { name: string; mediaType: string | null }) => void;
    onFailed: (reason: string) => void;
  },
): XMLHttpRequest {
  const request = new XMLHttpRequest();
  const search = new URLSearchParams({ conversation: conversationId, id, name: file.name });
  request.open("POST", `/api/uploads?${search}`);
  request.responseType = "json";
  request.upload.onprogress = ({ loaded, total }) => tell.onProgress(Math.floor((loaded / Math.max(1, total)) * 100));
  request.onload = () => {
    const { response } = request;
    if (request.status === 401) window.location.assign("/sign-in");
    if (request.status === 200 && response?.ok) tell.onKept(response.value);
    else tell.onFailed(response?.reason ?? "fault");
  };
  request.onerror = () => tell.onFailed("unreachable");
  request.send(file);
  return request;
}
