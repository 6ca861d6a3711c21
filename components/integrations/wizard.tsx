import type { ReactNode } from "react";
import { WizardSteps } from "./wizard-steps";

/** Steps at the left, the step's own work, and what helps beside it. */
export function Wizard({
  step,
  aside,
  wide,
  children,
}: {
  step: "country" | "configure" | "check";
  aside?: ReactNode;
  /** The work takes all the room there is. */
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      className={
        wide
          ? "grid items-start gap-x-8 gap-y-4 p-8 max-md:p-4 lg:grid-cols-[180px_minmax(0,1fr)]"
          : "grid items-start gap-x-12 gap-y-4 p-8 max-md:p-4 lg:grid-cols-[200px_minmax(0,640px)] xl:grid-cols-[220px_minmax(0,640px)_300px]"
      }
    >
      <WizardSteps current={step} />
      <div className="min-w-0">{children}</div>
      {aside && <aside className="max-xl:lg:col-start-2 max-xl:mt-4">{aside}</aside>}
    </div>
  );
}
