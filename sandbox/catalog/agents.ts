/** The marketplace's messaging assistants by site. */
const agents: Record<string, number> = {
  MLA: 3_037_674_934,
  MLB: 3_037_675_074,
  MLC: 3_020_819_166,
  MCO: 3_037_204_123,
  MLM: 3_037_204_279,
};

export const agentIdOf = (siteId: string) => agents[siteId] ?? 3_037_204_685;

export const mediatorIdOf = (siteId: string) => 46_620_001 + (siteId.codePointAt(2) ?? 0);
