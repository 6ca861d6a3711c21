import { expect, it } from "vitest";
import { es } from "@/lib/i18n/messages/es";
import { describeEvent } from "./describe-event";

const reader = { locale: "es", timeZone: "America/Argentina/Buenos_Aires", now: "2026-11-19T13:47:00Z" } as const;
const unknown = "7d7c7c2e-11c2-4b0a-9a53-4be2cf6ac5bb";

it.each([
  [{ personId: "Bruno Sosa", before: "agent", after: "manager" }, "Bruno Sosa · Agente → Gerencia"],
  [{ from: "Bruno Sosa", to: null, reason: "person-disabled" }, "Bruno Sosa → nadie"],
  [{ to: "Bruno Sosa", from: null }, "nadie → Bruno Sosa"],
  [{ group: "Ventas", reason: "Pide factura A" }, "Ventas · “Pide factura A”"],
  [{ groupId: "Ventas norte", name: "Ventas", members: 2, created: true }, "Ventas · 2 personas"],
  [{ groupId: unknown, name: "Ventas", members: 0 }, "Ventas · sin personas"],
  [{ invitationId: unknown, role: "admin" }, "Administración"],
  [{ personId: "Bruno Sosa", released: 3, entriesWithoutAgent: 0 }, "Bruno Sosa · 3 conversaciones sin asignar"],
  [{ personId: "Bruno Sosa", released: 0 }, "Bruno Sosa"],
  [{ storeId: "CASA.AURORA", theirs: 23, missing: 0 }, "CASA.AURORA · nada faltaba"],
  [{ until: "2026-11-20T12:00:00Z" }, "hasta mañana, 09:00"],
  [
    {
      storeId: "CASA.AURORA",
      presaleBefore: "unset",
      presale: "on commercial group Ventas norte",
      claimBefore: "on support",
      claim: "off support",
      postsaleBefore: "on support",
      postsale: "on support",
      rerouted: 2,
    },
    "CASA.AURORA · Preventa: Atención comercial, Ventas norte · Reclamos: apagada · 2 abiertas derivadas",
  ],
  [
    { decision: "full-refund", authorId: "Bruno Sosa", amountMinor: 4_599_950, currency: "ARS" },
    "Bruno Sosa · $\u00a045.999,50",
  ],
  [
    {
      currency: "ARS",
      agent: 500_000,
      agentBefore: 0,
      manager: null,
      managerBefore: null,
      admin: null,
      adminBefore: 100,
    },
    "Administración: $\u00a01 → Sin límite · Agente: Nada sin aprobación → $\u00a05.000",
  ],
  [{ orderId: "2000003508419013", status: "paid", moneyState: "paid" }, "Pedido 2000003508419013"],
  [{ claimId: "5281510459", decision: "allow-return", authorId: "Inés Duarte" }, "Reclamo 5281510459"],
  [{ shipmentId: "43120000120", status: "shipped", substatus: null }, "Envío 43120000120"],
  [{ orderId: unknown }, ""],
  [{ personId: unknown }, ""],
  [{}, ""],
])("%j reads %j", (detail, words) => {
  expect(describeEvent({ detail, actorName: "Inés Duarte" }, es, reader)).toBe(words);
});

it("does not name the person twice who did it to themselves", () => {
  const detail = { personId: "Inés Duarte", before: "Administración", after: "Inés Duarte" };
  expect(describeEvent({ detail, actorName: "Inés Duarte" }, es, reader)).toBe("Administración → Inés Duarte");
});
