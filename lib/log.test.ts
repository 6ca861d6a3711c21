import { afterEach, expect, it, vi } from "vitest";
import { log } from "./log";

const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
afterEach(() => write.mockClear());
const written = () => write.mock.calls.map(([line]) => String(line)).join("");

const WORDS = "llamame al 11 4444-5555 o al +54 9 11 4444 5555, ana@correo.example, DNI 30123456";

function failure(): unknown {
  try {
    return JSON.parse(WORDS);
  } catch (error) {
    return error;
  }
}

it("holds no phone number, mailbox or document number that a parser or a query quotes", () => {
  log.error({ err: failure() }, "fault");
  log.error({ err: new Error(`Failed query: select 1\nparams: ${WORDS}`) }, "fault");
  log.error({ err: new Error("outer", { cause: new Error(WORDS) }) }, "fault");
  log.error({ err: WORDS }, "fault");
  expect(written()).not.toMatch(/4444|5555|30123456|ana@/);
  expect(written().match(/"msg":"fault"/g)).toHaveLength(4);
});

it("keeps the ids that lead to the cause", () => {
  log.error({ err: new Error("GET /questions/3957150025 answered 500"), questionId: "3957150025" }, "fault");
  expect(written()).toContain("/questions/3957150025");
  expect(written()).toContain('"questionId":"3957150025"');
});
