import { cn } from "./cn";

/** A shape that will be filled. Give it the size of what comes, so that nothing moves: `className="h-2.5 w-30"`. */
export function Skeleton({ className }: { className: string }) {
  return <span aria-hidden="true" className={cn("block animate-skeleton rounded-sm bg-pressed", className)} />;
}
