import { parseHost, releaseHost, requestHost } from '../platform/hosts';
import type { SetupPorts } from './dashboard-state-setup';
import { command, request } from './request';

/** What our own full pages need of the browser and of the background. */
export const ownPagePorts: SetupPorts = { request, command, parseHost, requestHost, releaseHost };
