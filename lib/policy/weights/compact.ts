// Written by `npm run policy:train`; do not edit by hand.
import type { Calibration } from "../personal-data/evidence";
import type { PackedNet } from "../personal-data/model";
import { clause } from "./compact-clause";
import { whole } from "./compact-whole";

/** Learned from 6730 labelled messages. */
export const NET: PackedNet = { bias: [-1.2157919543192146,-1.1245050157566585], clause, whole };

/** What the learned scores and the rules of thumb weigh beside each other, learned across the shared files. */
export const CALIBRATION: Calibration = {"request":[-2.5188,0.8076,0.7502,2.2828,1.2518,0.0531,-0.0729,0.5414,4.4083],"share":[-5.1837,0.6671,0.1351,1.7425,1.788,-0.0305]};
