import { writeFileSync } from 'node:fs';
import { protocolDocument } from './protocolDocument.ts';

writeFileSync('PROTOCOL.md', protocolDocument());
