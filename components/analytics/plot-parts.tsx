/** What every plot shares: the size and colour of its words, and the box beside the pointer. */

export const PLOT_TEXT = { fontSize: 11, fill: "var(--text-color-3)" } as const;

export function PlotTip({ title, rows }: { title: string; rows: readonly (readonly [name: string, value: string])[] }) {
  return (
    <div className="rounded-md border border-line-strong bg-raised px-2.5 py-2 text-12 shadow-pop">
      <p className="mb-1 font-semibold">{title}</p>
      <dl className="grid grid-cols-[auto_auto] gap-x-4 gap-y-0.5">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-3">{name}</dt>
            <dd className="tnum text-right font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
