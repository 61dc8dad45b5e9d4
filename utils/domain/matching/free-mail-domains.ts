/**
 * Mail for everybody and mail of internet providers: the domain says nothing about where somebody works.
 * `BRANDS` exist under many top levels and are free mail under all of them; `DOMAINS` are listed one by one, grouped by
 * region, so that a company that merely shares the name elsewhere is not caught.
 */
export const BRANDS: ReadonlySet<string> = new Set(
  'gmail googlemail hotmail yahoo ymail rocketmail gmx yandex aol rediffmail protonmail tutanota mailinator guerrillamail'.split(
    ' ',
  ),
);

const GROUPS = [
  // Microsoft under its country names, Apple, and the well-known services without a country.
  'msn.com passport.com outlook.com outlook.at outlook.be outlook.cl outlook.cz outlook.de outlook.dk outlook.es ' +
    'outlook.fr outlook.hu outlook.ie outlook.in outlook.it outlook.jp outlook.kr outlook.lv outlook.my outlook.ph ' +
    'outlook.pt outlook.sa outlook.sg outlook.sk outlook.com.ar outlook.com.au outlook.com.br outlook.com.gr ' +
    'outlook.com.tr outlook.com.vn outlook.co.id outlook.co.il outlook.co.th windowslive.com live.com live.at live.be ' +
    'live.ca live.cl live.cn live.co.kr live.co.uk live.co.za live.com.ar live.com.au live.com.mx live.com.my ' +
    'live.com.pt live.com.sg live.de live.dk live.fi live.fr live.hk live.ie live.in live.it live.jp live.nl live.no ' +
    'live.ru live.se icloud.com me.com mac.com appleid.com fastmail.com fastmail.fm fastmail.net fastmail.to ' +
    'fastmail.org fastmail.se fastmail.de fastmail.co.uk fastmail.com.au fastmail.us sent.com proton.me pm.me ' +
    'tuta.com tuta.io tutamail.com keemail.me tutanota.de hey.com mail.com email.com usa.com europe.com post.com ' +
    'consultant.com engineer.com doctor.com iname.com writeme.com cheerful.com mailfence.com mailbox.org posteo.de ' +
    'posteo.net posteo.se posteo.eu hushmail.com hush.com runbox.com startmail.com disroot.org riseup.net zoho.com ' +
    'zohomail.com zohomail.eu zohomail.in inbox.com gawab.com lycos.com excite.com juno.com netzero.net netzero.com ' +
    'netscape.net aim.com duck.com simplelogin.com simplelogin.co aleeas.com slmail.me ' +
    'anonaddy.com anonaddy.me addy.io mozmail.com passmail.net passinbox.com cock.li mail2world.com myway.com ' +
    'privaterelay.appleid.com onmail.com ctemplar.com countermail.com librem.one vivaldi.net ' +
    'operamail.com 10minutemail.com temp-mail.org yopmail.com trashmail.com sharklasers.com dispostable.com maildrop.cc',
  // Sweden
  'telia.com bredband.net bredband2.com comhem.se tele2.se home.se spray.se swipnet.se algonet.se bahnhof.se ' +
    'bostream.nu passagen.se tiscali.se glocalnet.net ownit.nu ownit.se hotmail.se ' +
    'live.se mailbox.swipnet.se utfors.se brevet.nu brevet.se brikks.com lidnet.net varnamo.net allt2.se sverige.nu ' +
    'mail.bip.net bip.net crossnet.se chello.se perspektivbredband.se a3.se alltele.com alltele.se quicknet.se ' +
    'umea.lan gotanet.com gavle.to rixtele.com rixmail.se gotlandica.se glocalnet.se ' +
    'rocketmail.se vasterbotten.net wasadata.com ',
  // Norway, Denmark, Finland, Iceland, the Baltics
  'online.no broadpark.no start.no c2i.net frisurf.no getmail.no lyse.net lyse.no altibox.no altiboxmail.no ' +
    'haugnett.no hesbynett.no ebnett.no nextgentel.no sensewave.com tele2.no bluezone.no epost.no ' +
    'hotmail.no monet.no enivest.net tussa.com mimer.no vikenfiber.no ntebb.no nktv.no bkkfiber.no ' +
    'mail.dk tdcadsl.dk post.tele.dk tele.dk stofanet.dk jubii.dk jubiimail.dk ofir.dk ofir.com mail.tele.dk ' +
    'get2net.dk vip.cybercity.dk cybercity.dk webspeed.dk tiscali.dk youmail.dk youseemail.dk sol.dk ' +
    'privat.dk privat.tele.dk email.dk mailme.dk oncable.dk km.dk fibermail.dk profibermail.dk profiber.dk ' +
    'waoomail.dk energimail.dk nypost.dk galnet.dk bbsyd.dk esenet.dk ' +
    'elisanet.fi kolumbus.fi saunalahti.fi luukku.com suomi24.fi welho.com pp.inet.fi inet.fi dnainternet.net ' +
    'dnamail.fi netti.fi mbnet.fi surffi.net phnet.fi sci.fi kotikone.fi jippii.fi pp.nic.fi netikka.fi ' +
    'kymp.net lpok.fi anvianet.fi multi.fi aland.net mail.ax ' +
    'simnet.is visir.is internet.is hive.is mi.is islandia.is ' +
    'mail.ee online.ee hot.ee neti.ee inbox.lv apollo.lv one.lv delfi.lv tvnet.lv inbox.lt one.lt takas.lt zebra.lt delfi.lt',
  // Germany, Austria, Switzerland, Liechtenstein, Luxembourg
  'web.de t-online.de freenet.de arcor.de online.de email.de mail.de vodafonemail.de kabelmail.de ' +
    'unity-mail.de unitybox.de netcologne.de alice.de alice-dsl.net alice-dsl.de o2online.de o2mail.de ' +
    'ewe.net ewetel.net ewetel.de versanet.de versatel.de tiscali.de compuserve.de compuserve.com gmx-topmail.de ' +
    'caiway.de lycos.de kabelbw.de htp-tel.de osnanet.de ish.de mnet-mail.de mnet-online.de dokom.net ' +
    'nefkom.net t-mobile.de emailn.de firemail.de nexgo.de genion.de smart-mail.de ' +
    'a1.net aon.at chello.at inode.at utanet.at kabsi.at liwest.at liwest.net telering.at tele2.at salzburg-online.at ' +
    'bluewin.ch hispeed.ch sunrise.ch swissonline.ch freesurf.ch quickline.ch tiscali.ch vtxmail.ch ' +
    'netplus.ch citycable.ch solnet.ch bluemail.ch besonet.ch adon.li pt.lu vo.lu internet.lu',
  // France, Belgium, the Netherlands
  'orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr numericable.fr club-internet.fr cegetel.net ' +
    'aliceadsl.fr 9online.fr 9business.fr voila.fr noos.fr dbmail.com aliceadsl.com tele2.fr tiscali.fr libertysurf.fr ' +
    'infonie.fr caramail.com caramail.fr freesbee.fr nordnet.fr nordnet.com evhr.net estvideo.fr mailo.com netcourrier.com ' +
    'netc.fr netc.eu worldonline.fr mageos.com ifrance.com online.fr red-by-sfr.fr canl.nc mls.nc mail.pf ' +
    'skynet.be telenet.be proximus.be scarlet.be belgacom.net pandora.be edpnet.be edpnet.net voo.be brutele.be ' +
    'tvcablenet.be numericable.be tiscali.be advalvas.be ' +
    'kpnmail.nl kpnplanet.nl planet.nl hetnet.nl ziggo.nl home.nl casema.nl chello.nl upcmail.nl quicknet.nl xs4all.nl ' +
    'tele2.nl wxs.nl zeelandnet.nl solcon.nl solconmail.nl caiway.nl caiway.net online.nl onsbrabantnet.nl onsnet.nl ' +
    'zonnet.nl versatel.nl multiweb.nl kabelfoon.nl freedom.nl telfort.nl 12move.nl orange.nl tiscali.nl ' +
    'dds.nl euronet.nl introweb.nl hccnet.nl mail.nl concepts.nl filternet.nl',
  // Britain and Ireland
  'btinternet.com btopenworld.com talk21.com virginmedia.com virgin.net blueyonder.co.uk ntlworld.com sky.com ' +
    'talktalk.net tiscali.co.uk plusnet.com plus.com plus.net freeserve.co.uk fsmail.net fsnet.co.uk wanadoo.co.uk ' +
    'orange.net orangehome.co.uk o2.co.uk supanet.com lineone.net aol.co.uk onetel.com onetel.net zen.co.uk ' +
    'zoom.co.uk demon.co.uk ukgateway.net madasafish.com cwgsy.net jerseymail.co.uk manx.net mypostoffice.co.uk ' +
    'eircom.net iol.ie indigo.ie oceanfree.net upcmail.ie virginmedia.ie',
  // Italy, Spain, Portugal, Greece, Malta, Cyprus
  'libero.it virgilio.it alice.it tin.it tim.it tiscali.it fastwebnet.it inwind.it iol.it blu.it email.it ' +
    'vodafone.it teletu.it supereva.it katamail.com tele2.it interfree.it ' +
    'infinito.it kataweb.it jumpy.it cheapnet.it eolo.it bluemail.it ' +
    'telefonica.net terra.es ono.com orange.es wanadoo.es movistar.es euskaltel.net euskalnet.net mundo-r.com ' +
    'jazztel.es ya.com telecable.es correo.es eresmas.com inicia.es tiscali.es telepolis.com mixmail.com ' +
    'andorra.ad ' +
    'sapo.pt netcabo.pt clix.pt iol.pt mail.telepac.pt telepac.pt meo.pt oniduo.pt kanguru.pt ' +
    'otenet.gr forthnet.gr hol.gr in.gr mail.gr freemail.gr cosmotemail.gr wind.gr pathfinder.gr  ' +
    'onvol.net go.net.mt melita.com maltanet.net cytanet.com.cy primehome.com cablenet.com.cy',
  // Central and eastern Europe
  'wp.pl o2.pl onet.pl onet.eu op.pl poczta.onet.pl interia.pl interia.eu poczta.fm tlen.pl gazeta.pl vp.pl go2.pl ' +
    'autograf.pl buziaczek.pl spoko.pl neostrada.pl amorki.pl int.pl orange.pl upcpoczta.pl vectranet.pl ' +
    'seznam.cz email.cz post.cz centrum.cz volny.cz atlas.cz quick.cz tiscali.cz iol.cz upcmail.cz chello.cz  ' +
    'centrum.sk azet.sk zoznam.sk post.sk pobox.sk stonline.sk orangemail.sk t-com.sk ' +
    'freemail.hu citromail.hu t-online.hu vipmail.hu indamail.hu chello.hu upcmail.hu invitel.hu mailbox.hu ' +
    'abv.bg mail.bg dir.bg gbg.bg ' +
    'rdslink.ro clicknet.ro romtelecom.ro home.ro k.ro email.ro ' +
    'siol.net amis.net telemach.net t-2.net volja.net net.hr inet.hr zg.t-com.hr t-com.hr t.ht.hr xnet.hr iskon.hr ' +
    'eunet.rs open.telekom.rs sbb.rs ptt.rs mts.rs bih.net.ba t-com.me albmail.com t.mk mail.mk ' +
    'mail.ru list.ru bk.ru inbox.ru internet.ru rambler.ru lenta.ru ro.ru autorambler.ru myrambler.ru ya.ru narod.ru ' +
    'nextmail.ru pochta.ru qip.ru land.ru sibmail.com ukr.net i.ua meta.ua bigmir.net email.ua online.ua tut.by mail.by',
  // The Americas
  'comcast.net xfinity.com verizon.net att.net sbcglobal.net bellsouth.net ameritech.net pacbell.net swbell.net snet.net ' +
    'prodigy.net flash.net nvbell.net cox.net charter.net spectrum.net rr.com roadrunner.com twc.com brighthouse.com ' +
    'optonline.net optimum.net earthlink.net mindspring.com peoplepc.com centurylink.net centurytel.net embarqmail.com ' +
    'q.com qwest.net frontier.com frontiernet.net windstream.net suddenlink.net mediacombb.net wowway.com rcn.com ' +
    'cableone.net sparklight.net knology.net tds.net insightbb.com hughes.net cfl.rr.com aol.com ptd.net fuse.net ' +
    'zoominternet.net atlanticbb.net consolidated.net cincinnatibell.net alaska.net gci.net hawaii.rr.com usa.net ' +
    'rogers.com bell.net sympatico.ca shaw.ca telus.net videotron.ca cogeco.ca eastlink.ca ns.sympatico.ca mts.net ' +
    'sasktel.net nb.sympatico.ca cogeco.net distributel.net primus.ca teksavvy.com nl.rogers.com ' +
    'uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br pop.com.br ' +
    'veloxmail.com.br superig.com.br click21.com.br ibest.com.br prodigy.net.mx infinitum.com.mx terra.com.mx ' +
    'terra.com terra.cl vtr.net fibertel.com.ar arnet.com.ar speedy.com.ar ciudad.com.ar adinet.com.uy cantv.net ' +
    'une.net.co etb.net.co terra.com.pe latinmail.com starmedia.com',
  // Asia, the Pacific, Africa, the Middle East
  'qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net vip.163.com sina.com sina.cn sina.com.cn vip.sina.com ' +
    'sohu.com tom.com 21cn.com aliyun.com 139.com 189.cn wo.cn 263.net 188.com netvigator.com hinet.net seed.net.tw ' +
    'pchome.com.tw ms1.hinet.net naver.com daum.net hanmail.net nate.com kakao.com korea.com dreamwiz.com ' +
    'docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com nifty.ne.jp ocn.ne.jp biglobe.ne.jp ' +
    'so-net.ne.jp plala.or.jp dti.ne.jp infoseek.jp excite.co.jp goo.jp goo.ne.jp livedoor.com mbn.or.jp jcom.home.ne.jp ' +
    'bigpond.com bigpond.net.au optusnet.com.au iinet.net.au westnet.com.au tpg.com.au internode.on.net dodo.com.au ' +
    'ozemail.com.au adam.com.au aapt.net.au netspace.net.au xtra.co.nz slingshot.co.nz orcon.net.nz ' +
    'clear.net.nz paradise.net.nz inspire.net.nz singnet.com.sg starhub.net.sg pacific.net.sg streamyx.com tm.net.my ' +
    'sify.com indiatimes.com vsnl.com vsnl.net airtelmail.in bsnl.in dataone.in sancharnet.in ' +
    'pldtdsl.net skybroadband.com.ph fpt.vn vnn.vn walla.co.il walla.com netvision.net.il 012.net.il bezeqint.net ' +
    'zahav.net.il inter.net.il emirates.net.ae saudi.net.sa maktoob.com mynet.com ttmail.com superonline.com ' +
    'ttnet.net.tr telkomsa.net mweb.co.za webmail.co.za vodamail.co.za iafrica.com absamail.co.za polka.co.za ' +
    'menara.ma topnet.tn planet.tn gnet.tn tedata.net.eg',
];

export const DOMAINS: ReadonlySet<string> = new Set(GROUPS.flatMap((group) => group.trim().split(/ +/)));
