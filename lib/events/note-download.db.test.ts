import { expect, it } from "vitest";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { listEvents } from "@/lib/team/list-events";
import { noteDownload } from "./note-download";

it(
  "the history says who downloaded which file",
  rolledBack(async (on) => {
    const manager = await anAgent(on, await anOrganization(on), { role: "manager", name: "Inés Duarte" });
    await noteDownload(manager, "compradores-2026-11-24.csv", { on });
    const { items } = await listEvents(manager, {}, { on });
    expect(items).toMatchObject([
      { kind: "file.downloaded", actorName: "Inés Duarte", detail: { name: "compradores-2026-11-24.csv" } },
    ]);
  }),
);
