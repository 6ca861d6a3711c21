// Written by `npm run policy:train`; do not edit by hand.
import type { Calibration } from "../personal-data/evidence";
import type { PackedNet } from "../personal-data/model";
import { clause } from "./full-clause";
import { whole } from "./full-whole";

/** Learned from 15036 labelled messages. */
export const NET: PackedNet = { bias: [-0.3741550218622076,-0.7383079386306095], clause, whole };

/** What the learned scores and the rules of thumb weigh beside each other, learned from messages that no model had seen. */
export const CALIBRATION: Calibration = {"request":[-4.5239,2.2277,0.2469,0.8102,0.4287,-0.9537,-0.6985,2.2739,4.7237],"share":[-2.5882,2.4663,-0.1922,0.7596,2.0235,0.1567]};
