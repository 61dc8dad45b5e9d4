import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { adapterSite } from '../utils/platform/overlay/adapter-site';
import { startOverlay } from '../utils/platform/overlay/start';
import { roundcube } from '../utils/sites/roundcube';

export default defineUnlistedScript(() => void startOverlay(adapterSite(roundcube)));
