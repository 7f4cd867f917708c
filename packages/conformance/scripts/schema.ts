import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../src/report/model.js';

// Writes the published schema of report.json; a test holds it against the code.
writeFileSync(new URL('../report.schema.json', import.meta.url), `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
