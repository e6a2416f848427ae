/**
 * Belgian postcodes and the places under them, by municipality. One line a municipality:
 * `Name = other language or spelling < municipalities merged into it : postcode Place,Place; postcode Place`.
 * State of 1 January 2025, after the mergers of 2019 and 2025; a merger changes names, never postcodes.
 * Flanders and Brussels with their localities; Wallonia with its municipalities and larger places, enough to recognise them.
 * To correct or add one, change its line: nothing else knows places.
 */
export const belgianPlaces = `
Aartselaar: 2630 Aartselaar
Antwerpen = Anvers,Antwerp < Borsbeek: 2000 Antwerpen; 2018 Antwerpen; 2020 Antwerpen; 2030 Antwerpen; 2040 Antwerpen,Berendrecht,Lillo,Zandvliet; 2050 Antwerpen; 2060 Antwerpen; 2100 Deurne; 2140 Borgerhout; 2150 Borsbeek; 2170 Merksem; 2180 Ekeren; 2600 Berchem; 2610 Wilrijk; 2660 Hoboken
Arendonk: 2370 Arendonk
Baarle-Hertog: 2387 Baarle-Hertog
Balen: 2490 Balen; 2491 Olmen
Beerse: 2340 Beerse,Vlimmeren
Berlaar: 2590 Berlaar,Gestel
Boechout: 2530 Boechout; 2531 Vremde
Bonheiden: 2820 Bonheiden,Rijmenam
Boom: 2850 Boom
Bornem: 2880 Bornem,Hingene,Mariekerke,Weert,Eikevliet,Branst,Wintam
Brasschaat: 2930 Brasschaat
Brecht: 2960 Brecht,Sint-Job-in-'t-Goor,Sint-Lenaarts
Dessel: 2480 Dessel
Duffel: 2570 Duffel
Edegem: 2650 Edegem
Essen: 2910 Essen
Geel: 2440 Geel
Grobbendonk: 2280 Grobbendonk; 2288 Bouwel
Heist-op-den-Berg: 2220 Heist-op-den-Berg,Hallaar; 2221 Booischot; 2222 Itegem,Wiekevorst; 2223 Schriek
Hemiksem: 2620 Hemiksem
Herentals: 2200 Herentals,Morkhoven,Noorderwijk
Herenthout: 2270 Herenthout
Herselt: 2230 Herselt,Ramsel
Hoogstraten: 2320 Hoogstraten; 2321 Meer; 2322 Minderhout; 2323 Wortel; 2328 Meerle
Hove: 2540 Hove
Hulshout: 2235 Hulshout,Houtvenne,Westmeerbeek
Kalmthout: 2920 Kalmthout
Kapellen: 2950 Kapellen
Kasterlee: 2460 Kasterlee,Lichtaart,Tielen
Kontich: 2550 Kontich,Waarloos
Laakdal: 2430 Eindhout,Vorst,Laakdal; 2431 Varendonk,Veerle
Lier = Lierre: 2500 Lier,Koningshooikt
Lille: 2275 Gierle,Lille,Poederlee,Wechelderzande
Lint: 2547 Lint
Malle: 2390 Malle,Westmalle,Oostmalle
Mechelen = Malines: 2800 Mechelen,Walem; 2801 Heffen; 2811 Hombeek,Leest; 2812 Muizen
Meerhout: 2450 Meerhout
Merksplas: 2330 Merksplas
Mol: 2400 Mol
Mortsel: 2640 Mortsel
Niel: 2845 Niel
Nijlen: 2560 Bevel,Kessel,Nijlen
Olen: 2250 Olen
Oud-Turnhout: 2360 Oud-Turnhout
Putte: 2580 Beerzel,Putte
Puurs-Sint-Amands < Puurs,Sint-Amands: 2870 Breendonk,Liezele,Puurs,Ruisbroek; 2890 Lippelo,Oppuurs,Sint-Amands
Ranst: 2520 Broechem,Emblem,Oelegem,Ranst
Ravels: 2380 Ravels; 2381 Weelde; 2382 Poppel
Retie: 2470 Retie
Rijkevorsel: 2310 Rijkevorsel
Rumst: 2840 Reet,Rumst,Terhagen
Schelle: 2627 Schelle
Schilde: 2970 's-Gravenwezel,Schilde
Schoten: 2900 Schoten
Sint-Katelijne-Waver: 2860 Sint-Katelijne-Waver; 2861 Onze-Lieve-Vrouw-Waver
Stabroek: 2940 Hoevenen,Stabroek
Turnhout: 2300 Turnhout
Vorselaar: 2290 Vorselaar
Vosselaar: 2350 Vosselaar
Westerlo: 2260 Oevel,Tongerlo,Westerlo,Zoerle-Parwijs
Wijnegem: 2110 Wijnegem
Willebroek: 2830 Blaasveld,Heindonk,Tisselt,Willebroek,Klein-Willebroek
Wommelgem: 2160 Wommelgem
Wuustwezel: 2990 Loenhout,Wuustwezel
Zandhoven: 2240 Massenhoven,Viersel,Zandhoven; 2242 Pulderbos; 2243 Pulle
Zoersel: 2980 Halle,Zoersel,Sint-Antonius
Aarschot: 3200 Aarschot,Gelrode; 3201 Langdorp; 3202 Rillaar
Affligem: 1790 Affligem,Essene,Hekelgem,Teralfene
Asse: 1730 Asse,Bekkerzeel,Kobbegem,Mollem; 1731 Relegem,Zellik
Beersel: 1650 Beersel; 1651 Lot; 1652 Alsemberg; 1653 Dworp; 1654 Huizingen
Begijnendijk: 3130 Begijnendijk,Betekom
Bekkevoort: 3460 Assent,Bekkevoort; 3461 Molenbeek-Wersbeek
Bertem: 3060 Bertem,Korbeek-Dijle; 3061 Leefdaal
Bever = Biévène: 1547 Bever
Bierbeek: 3360 Bierbeek,Korbeek-Lo,Lovenjoel,Opvelp
Boortmeerbeek: 3190 Boortmeerbeek; 3191 Hever
Boutersem: 3370 Boutersem,Kerkom,Neervelp,Roosbeek,Vertrijk,Willebringen
Diest: 3290 Deurne,Diest,Schaffen,Webbekom; 3293 Kaggevinne; 3294 Molenstede
Dilbeek: 1700 Dilbeek,Sint-Martens-Bodegem,Sint-Ulriks-Kapelle; 1701 Itterbeek; 1702 Groot-Bijgaarden; 1703 Schepdaal
Drogenbos: 1620 Drogenbos
Geetbets: 3450 Geetbets,Grazen; 3454 Rummen
Glabbeek: 3380 Bunsbeek,Glabbeek; 3381 Kapellen; 3384 Attenrode
Grimbergen: 1850 Grimbergen; 1851 Humbeek; 1852 Beigem; 1853 Strombeek-Bever
Haacht: 3150 Haacht,Tildonk,Wespelaar
Halle = Hal: 1500 Halle; 1501 Buizingen; 1502 Lembeek
Herent: 3020 Herent,Veltem-Beisem,Winksele
Hoegaarden: 3320 Hoegaarden,Meldert; 3321 Outgaarden
Hoeilaart: 1560 Hoeilaart
Holsbeek: 3220 Holsbeek,Kortrijk-Dutsel,Sint-Pieters-Rode; 3221 Nieuwrode
Huldenberg: 3040 Huldenberg,Loonbeek,Neerijse,Ottenburg,Sint-Agatha-Rode
Kampenhout: 1910 Berg,Buken,Kampenhout,Nederokkerzeel
Kapelle-op-den-Bos: 1880 Kapelle-op-den-Bos,Nieuwenrode,Ramsdonk
Keerbergen: 3140 Keerbergen
Kortenaken: 3470 Kortenaken,Ransberg; 3471 Hoeleden; 3472 Kersbeek-Miskom; 3473 Waanrode
Kortenberg: 3070 Kortenberg; 3071 Erps-Kwerps; 3078 Everberg,Meerbeek
Kraainem: 1950 Kraainem
Landen: 3400 Eliksem,Ezemaal,Laar,Landen,Neerwinden,Overwinden,Rumsdorp,Wange; 3401 Waasmont,Walsbets,Walshoutem,Wezeren; 3404 Attenhoven,Neerlanden
Lennik: 1750 Gaasbeek,Lennik,Sint-Kwintens-Lennik,Sint-Martens-Lennik
Leuven = Louvain: 3000 Leuven; 3001 Heverlee; 3010 Kessel-Lo; 3012 Wilsele; 3018 Wijgmaal
Liedekerke: 1770 Liedekerke
Linkebeek: 1630 Linkebeek
Linter: 3350 Drieslinter,Linter,Melkwezer,Neerhespen,Neerlinter,Orsmaal-Gussenhoven,Overhespen,Wommersom
Londerzeel: 1840 Londerzeel,Malderen,Steenhuffel
Lubbeek: 3210 Linden,Lubbeek; 3211 Binkom; 3212 Pellenberg
Machelen: 1830 Machelen; 1831 Diegem
Meise: 1860 Meise; 1861 Wolvertem
Merchtem: 1785 Brussegem,Hamme,Merchtem
Opwijk: 1745 Mazenzele,Opwijk
Oud-Heverlee: 3050 Oud-Heverlee; 3051 Sint-Joris-Weert; 3052 Blanden; 3053 Haasrode; 3054 Vaalbeek
Overijse: 3090 Overijse,Jezus-Eik
Pajottegem < Galmaarden,Gooik,Herne: 1570 Galmaarden,Tollembeek,Vollezele; 1755 Gooik,Kester,Leerbeek,Oetingen; 1540 Herfelingen,Herne; 1541 Sint-Pieters-Kapelle
Pepingen: 1670 Bogaarden,Heikruis,Pepingen; 1671 Elingen; 1673 Beert; 1674 Bellingen
Roosdaal: 1760 Onze-Lieve-Vrouw-Lombeek,Pamel,Roosdaal,Strijtem; 1761 Borchtlombeek
Rotselaar: 3110 Rotselaar; 3111 Wezemaal; 3118 Werchter
Scherpenheuvel-Zichem: 3270 Scherpenheuvel; 3271 Averbode,Zichem; 3272 Messelbroek,Testelt
Sint-Genesius-Rode = Rhode-Saint-Genèse: 1640 Sint-Genesius-Rode
Sint-Pieters-Leeuw: 1600 Oudenaken,Sint-Laureins-Berchem,Sint-Pieters-Leeuw; 1601 Ruisbroek; 1602 Vlezenbeek
Steenokkerzeel: 1820 Melsbroek,Perk,Steenokkerzeel
Ternat: 1740 Ternat; 1741 Wambeek; 1742 Sint-Katherina-Lombeek
Tervuren: 3080 Duisburg,Tervuren,Vossem
Tielt-Winge: 3390 Houwaart,Sint-Joris-Winge,Tielt; 3391 Meensel-Kiezegem
Tienen = Tirlemont: 3300 Bost,Goetsenhoven,Hakendover,Kumtich,Oorbeek,Oplinter,Sint-Margriete-Houtem,Tienen,Vissenaken
Tremelo: 3120 Tremelo; 3128 Baal
Vilvoorde = Vilvorde: 1800 Peutie,Vilvoorde
Wemmel: 1780 Wemmel
Wezembeek-Oppem: 1970 Wezembeek-Oppem
Zaventem: 1930 Nossegem,Zaventem; 1932 Sint-Stevens-Woluwe; 1933 Sterrebeek
Zemst: 1980 Eppegem,Zemst; 1981 Hofstade; 1982 Elewijt,Weerde
Zoutleeuw: 3440 Budingen,Dormaal,Halle-Booienhoven,Helen-Bos,Zoutleeuw
Alken: 3570 Alken
As: 3665 As; 3668 Niel-bij-As
Beringen: 3580 Beringen; 3581 Beverlo; 3582 Koersel; 3583 Paal
Bilzen-Hoeselt < Bilzen,Hoeselt: 3740 Beverst,Bilzen,Eigenbilzen,Grote-Spouwen,Hees,Kleine-Spouwen,Mopertingen,Munsterbilzen,Rijkhoven,Rosmeer,Spouwen,Waltwilder; 3742 Martenslinde; 3746 Hoelbeek; 3730 Hoeselt,Romershoven,Sint-Huibrechts-Hern,Werm; 3732 Schalkhoven
Bocholt: 3950 Bocholt,Kaulille,Reppel
Bree: 3960 Beek,Bree,Gerdingen,Opitter,Tongerlo
Diepenbeek: 3590 Diepenbeek
Dilsen-Stokkem: 3650 Dilsen,Elen,Lanklaar,Rotem,Stokkem
Genk: 3600 Genk
Gingelom: 3890 Boekhout,Gingelom,Jeuk,Kortijs,Montenaken,Niel-bij-Sint-Truiden,Vorsen; 3891 Borlo,Buvingen,Mielen-boven-Aalst,Muizen
Halen: 3545 Halen,Loksbergen,Zelem
Hamont-Achel: 3930 Achel,Hamont
Hasselt < Kortessem: 3500 Hasselt,Sint-Lambrechts-Herk; 3501 Wimmertingen; 3510 Kermt,Spalbeek; 3511 Kuringen,Stokrooie; 3512 Stevoort; 3720 Kortessem; 3721 Vliermaalroot; 3722 Wintershoven; 3723 Guigoven; 3724 Vliermaal
Hechtel-Eksel: 3940 Hechtel; 3941 Eksel
Heers: 3870 Batsheers,Bovelingen,Gutschoven,Heers,Heks,Horpmaal,Klein-Gelmen,Mechelen-Bovelingen,Mettekoven,Opheers,Rukkelingen-Loon,Vechmaal,Veulen
Herk-de-Stad: 3540 Berbroek,Donk,Herk-de-Stad,Schulen
Herstappe: 3717 Herstappe
Heusden-Zolder: 3550 Heusden,Zolder
Houthalen-Helchteren: 3530 Helchteren,Houthalen
Kinrooi: 3640 Kessenich,Kinrooi,Molenbeersel,Ophoven
Lanaken: 3620 Gellik,Lanaken,Neerharen,Veldwezelt; 3621 Rekem
Leopoldsburg: 3970 Leopoldsburg; 3971 Heppen
Lommel: 3920 Lommel
Lummen: 3560 Linkhout,Lummen,Meldert
Maaseik: 3680 Maaseik,Neeroeteren,Opoeteren
Maasmechelen: 3630 Boorsem,Eisden,Leut,Maasmechelen,Mechelen-aan-de-Maas,Meeswijk,Opgrimbie,Uikhoven,Vucht
Nieuwerkerken: 3850 Binderveld,Kozen,Nieuwerkerken,Wijer
Oudsbergen < Meeuwen-Gruitrode,Opglabbeek: 3660 Opglabbeek; 3670 Ellikom,Gruitrode,Meeuwen,Neerglabbeek,Wijshagen
Peer: 3990 Grote-Brogel,Kleine-Brogel,Peer,Wijchmaal
Pelt < Neerpelt,Overpelt: 3900 Overpelt; 3910 Neerpelt,Sint-Huibrechts-Lille
Riemst: 3770 Genoelselderen,Herderen,Kanne,Membruggen,Millen,Riemst,Val-Meer,Vlijtingen,Vroenhoven,Zichen-Zussen-Bolder
Sint-Truiden = Saint-Trond: 3800 Aalst,Brustem,Engelmanshoven,Gelinden,Groot-Gelmen,Halmaal,Kerkom-bij-Sint-Truiden,Ordingen,Sint-Truiden,Zepperen; 3803 Duras,Gorsem,Runkelen,Wilderen; 3806 Velm
Tessenderlo-Ham < Tessenderlo,Ham: 3980 Tessenderlo; 3945 Ham,Kwaadmechelen,Oostham
Tongeren-Borgloon < Tongeren,Borgloon: 3700 Berg,Diets-Heur,Haren,Henis,Kolmont,Koninksem,Lauw,Mal,Neerrepen,Nerem,Overrepen,Piringen,Riksingen,Rutten,'s-Herenelderen,Sluizen,Tongeren,Vreren,Widooie; 3840 Bommershoven,Borgloon,Broekom,Gors-Opleeuw,Gotem,Groot-Loon,Haren,Hendrieken,Hoepertingen,Jesseren,Kerniel,Kolmont,Kuttekoven,Rijkel,Voort
Voeren = Fourons: 3790 Moelingen,Sint-Martens-Voeren; 3791 Remersdaal; 3792 Sint-Pieters-Voeren; 3793 Teuven; 3798 's-Gravenvoeren
Wellen: 3830 Berlingen,Wellen; 3831 Herten; 3832 Ulbeek
Zonhoven: 3520 Zonhoven
Zutendaal: 3690 Zutendaal
Aalst = Alost: 9300 Aalst; 9308 Gijzegem,Hofstade; 9310 Baardegem,Herdersem,Meldert,Moorsel; 9320 Erembodegem,Nieuwerkerken
Aalter < Knesselare: 9880 Aalter,Lotenhulle,Poeke; 9881 Bellem; 9910 Knesselare,Ursel
Assenede: 9960 Assenede; 9961 Boekhoute; 9968 Bassevelde,Oosteeklo
Berlare: 9290 Berlare,Overmere,Uitbergen
Beveren-Kruibeke-Zwijndrecht < Beveren,Kruibeke,Zwijndrecht: 2070 Burcht,Zwijndrecht; 9120 Beveren,Beveren-Waas,Haasdonk,Kallo,Melsele,Vrasene; 9130 Doel,Kallo,Kieldrecht,Verrebroek; 9150 Bazel,Kruibeke,Rupelmonde
Brakel: 9660 Brakel,Elst,Everbeek,Michelbeke,Nederbrakel,Opbrakel,Sint-Maria-Oudenhove,Zegelsem; 9661 Parike
Buggenhout: 9255 Buggenhout,Opdorp
Deinze < Nevele: 9800 Astene,Bachte-Maria-Leerne,Deinze,Gottem,Grammene,Meigem,Petegem-aan-de-Leie,Sint-Martens-Leerne,Vinkt,Wontergem,Zeveren; 9850 Hansbeke,Landegem,Merendree,Nevele,Poesele,Vosselare
Denderleeuw: 9470 Denderleeuw; 9472 Iddergem; 9473 Welle
Dendermonde = Termonde: 9200 Appels,Baasrode,Dendermonde,Grembergen,Mespelare,Oudegem,Schoonaarde,Sint-Gillis-bij-Dendermonde
Destelbergen: 9070 Destelbergen,Heusden
Eeklo: 9900 Eeklo
Erpe-Mere: 9420 Aaigem,Bambrugge,Burst,Erondegem,Erpe,Mere,Ottergem,Vlekkem
Evergem: 9940 Ertvelde,Evergem,Kluizen,Sleidinge
Gavere: 9890 Asper,Baaigem,Dikkelvenne,Gavere,Semmerzake,Vurste
Gent = Gand,Ghent: 9000 Gent; 9030 Mariakerke; 9031 Drongen; 9032 Wondelgem; 9040 Sint-Amandsberg; 9041 Oostakker; 9042 Desteldonk,Mendonk,Sint-Kruis-Winkel; 9050 Gentbrugge,Ledeberg; 9051 Afsnee,Sint-Denijs-Westrem; 9052 Zwijnaarde
Geraardsbergen = Grammont: 9500 Geraardsbergen,Goeferdinge,Moerbeke,Nederboelare,Onkerzele,Ophasselt,Overboelare,Viane,Zarlardinge; 9506 Grimminge,Idegem,Nieuwenhove,Schendelbeke,Smeerebbe-Vloerzegem,Waarbeke,Zandbergen
Haaltert: 9450 Denderhoutem,Haaltert,Heldergem; 9451 Kerksken
Hamme: 9220 Hamme,Moerzeke
Herzele: 9550 Herzele,Hillegem,Sint-Antelinks,Sint-Lievens-Esse,Steenhuize-Wijnhuize,Woubrechtegem; 9551 Ressegem; 9552 Borsbeke
Horebeke: 9667 Horebeke,Sint-Kornelis-Horebeke,Sint-Maria-Horebeke
Kaprijke: 9970 Kaprijke; 9971 Lembeke
Kluisbergen: 9690 Berchem,Kluisbergen,Kwaremont,Ruien,Zulzeke
Kruisem < Kruishoutem,Zingem: 9770 Kruishoutem,Kruisem; 9771 Nokere; 9772 Wannegem-Lede; 9750 Huise,Ouwegem,Zingem
Laarne: 9270 Kalken,Laarne
Lebbeke: 9280 Denderbelle,Lebbeke,Wieze
Lede: 9340 Impe,Lede,Oordegem,Smetlede,Wanzele
Lierde: 9570 Deftinge,Lierde,Sint-Maria-Lierde; 9571 Hemelveerdegem; 9572 Sint-Martens-Lierde
Lievegem < Lovendegem,Waarschoot,Zomergem: 9920 Lovendegem; 9921 Vinderhoute; 9930 Zomergem; 9931 Oostwinkel; 9932 Ronsele; 9950 Waarschoot
Lochristi < Wachtebeke: 9080 Beervelde,Lochristi,Zaffelare,Zeveneken; 9185 Wachtebeke
Lokeren < Moerbeke: 9160 Daknam,Eksaarde,Lokeren; 9180 Moerbeke,Moerbeke-Waas
Maarkedal: 9680 Etikhove,Maarkedal,Maarke-Kerkem; 9681 Nukerke; 9688 Schorisse
Maldegem: 9990 Maldegem; 9991 Adegem; 9992 Middelburg
Merelbeke-Melle < Merelbeke,Melle: 9090 Gontrode,Melle; 9820 Bottelare,Lemberge,Melsen,Merelbeke,Munte,Schelderode
Nazareth-De Pinte < Nazareth,De Pinte: 9840 De Pinte,Zevergem; 9810 Eke,Nazareth
Ninove: 9400 Appelterre-Eichem,Denderwindeke,Lieferinge,Nederhasselt,Ninove,Okegem,Voorde; 9401 Pollare; 9402 Meerbeke; 9403 Neigem; 9404 Aspelare; 9406 Outer
Oosterzele: 9860 Balegem,Gijzenzele,Landskouter,Moortsele,Oosterzele,Scheldewindeke
Oudenaarde = Audenarde: 9700 Bevere,Edelare,Eine,Ename,Heurne,Leupegem,Mater,Melden,Mullem,Nederename,Oudenaarde,Volkegem,Welden
Ronse = Renaix: 9600 Ronse
Sint-Gillis-Waas: 9170 De Klinge,Meerdonk,Sint-Gillis-Waas,Sint-Pauwels
Sint-Laureins: 9980 Sint-Laureins; 9981 Sint-Margriete; 9982 Sint-Jan-in-Eremo; 9988 Waterland-Oudeman,Watervliet
Sint-Lievens-Houtem: 9520 Bavegem,Oombergen,Sint-Lievens-Houtem,Vlierzele,Zonnegem; 9521 Letterhoutem
Sint-Martens-Latem: 9830 Sint-Martens-Latem; 9831 Deurle
Sint-Niklaas = Saint-Nicolas: 9100 Nieuwkerken-Waas,Sint-Niklaas; 9111 Belsele; 9112 Sinaai,Sinaai-Waas
Stekene: 9190 Kemzeke,Stekene
Temse = Tamise: 9140 Elversele,Steendorp,Temse,Tielrode
Waasmunster: 9250 Waasmunster
Wetteren: 9230 Massemen,Westrem,Wetteren
Wichelen: 9260 Schellebelle,Serskamp,Wichelen
Wortegem-Petegem: 9790 Elsegem,Moregem,Ooike,Petegem-aan-de-Schelde,Wortegem
Zele: 9240 Zele
Zelzate: 9060 Zelzate
Zottegem: 9620 Elene,Erwetegem,Godveerdegem,Grotenberge,Leeuwergem,Oombergen,Sint-Goriks-Oudenhove,Sint-Maria-Oudenhove,Strijpen,Velzeke-Ruddershove,Zottegem
Zulte: 9870 Machelen,Olsene,Zulte
Zwalm: 9630 Beerlegem,Dikkele,Hundelgem,Meilegem,Munkzwalm,Paulatem,Roborst,Rozebeke,Sint-Blasius-Boekel,Sint-Denijs-Boekel,Sint-Maria-Latem,Zwalm; 9636 Nederzwalm-Hermelgem
Alveringem: 8690 Alveringem,Hoogstade,Oeren,Sint-Rijkers; 8691 Beveren-aan-de-IJzer,Gijverinkhove,Izenberge,Leisele,Stavele
Anzegem: 8570 Anzegem,Gijzelbrechtegem,Ingooigem,Vichte; 8572 Kaster; 8573 Tiegem
Ardooie: 8850 Ardooie; 8851 Koolskamp
Avelgem: 8580 Avelgem; 8581 Kerkhove,Waarmaarde; 8582 Outrijve; 8583 Bossuit
Beernem: 8730 Beernem,Oedelem,Sint-Joris
Blankenberge: 8370 Blankenberge,Uitkerke
Bredene: 8450 Bredene
Brugge = Bruges: 8000 Brugge,Koolkerke; 8200 Sint-Andries,Sint-Michiels; 8310 Assebroek,Sint-Kruis; 8380 Dudzele,Lissewege,Zeebrugge
Damme: 8340 Damme,Hoeke,Lapscheure,Moerkerke,Oostkerke,Sijsele
De Haan: 8420 De Haan,Klemskerke,Wenduine; 8421 Vlissegem
Deerlijk: 8540 Deerlijk
De Panne: 8660 Adinkerke,De Panne
Dentergem: 8720 Dentergem,Markegem,Oeselgem,Wakken
Diksmuide = Dixmude: 8600 Beerst,Diksmuide,Driekapellen,Esen,Kaaskerke,Keiem,Lampernisse,Leke,Nieuwkapelle,Oostkerke,Oudekapelle,Pervijze,Sint-Jacobs-Kapelle,Stuivekenskerke,Vladslo,Woumen
Gistel: 8470 Gistel,Moere,Snaaskerke,Zevekote
Harelbeke: 8530 Harelbeke; 8531 Bavikhove,Hulste
Heuvelland: 8950 Nieuwkerke; 8951 Dranouter; 8952 Wulvergem; 8953 Wijtschate; 8954 Westouter; 8956 Kemmel; 8958 Loker
Hooglede: 8830 Gits,Hooglede
Houthulst: 8650 Houthulst,Klerken,Merkem
Ichtegem: 8480 Bekegem,Eernegem,Ichtegem
Ieper = Ypres: 8900 Brielen,Dikkebus,Ieper,Sint-Jan; 8902 Hollebeke,Voormezele,Zillebeke; 8904 Boezinge,Zuidschote; 8906 Elverdinge; 8908 Vlamertinge
Ingelmunster: 8770 Ingelmunster
Izegem: 8870 Emelgem,Izegem,Kachtem
Jabbeke: 8490 Ettelgem,Jabbeke,Snellegem,Stalhille,Varsenare,Zerkegem
Knokke-Heist: 8300 Knokke,Westkapelle; 8301 Heist-aan-Zee,Ramskapelle
Koekelare: 8680 Bovekerke,Koekelare,Zande
Koksijde: 8670 Koksijde,Oostduinkerke,Wulpen
Kortemark: 8610 Handzame,Kortemark,Werken,Zarren
Kortrijk = Courtrai: 8500 Kortrijk; 8501 Bissegem,Heule; 8510 Bellegem,Kooigem,Marke,Rollegem; 8511 Aalbeke
Kuurne: 8520 Kuurne
Langemark-Poelkapelle: 8920 Bikschote,Langemark,Poelkapelle
Ledegem: 8880 Ledegem,Rollegem-Kapelle,Sint-Eloois-Winkel
Lendelede: 8860 Lendelede
Lichtervelde: 8810 Lichtervelde
Lo-Reninge: 8647 Lo,Noordschote,Pollinkhove,Reninge
Menen = Menin: 8930 Lauwe,Menen,Rekkem
Mesen = Messines: 8957 Mesen
Middelkerke: 8430 Middelkerke; 8431 Wilskerke; 8432 Leffinge; 8433 Mannekensvere,Schore,Sint-Pieters-Kapelle,Slijpe,Spermalie; 8434 Lombardsijde,Westende
Moorslede: 8890 Dadizele,Moorslede
Nieuwpoort = Nieuport: 8620 Nieuwpoort,Ramskapelle,Sint-Joris
Oostende = Ostende,Ostend: 8400 Oostende,Stene,Zandvoorde
Oostkamp: 8020 Hertsberge,Oostkamp,Ruddervoorde,Waardamme
Oostrozebeke: 8780 Oostrozebeke
Oudenburg: 8460 Ettelgem,Oudenburg,Roksem,Westkerke
Pittem: 8740 Egem,Pittem
Poperinge: 8970 Poperinge,Reningelst; 8972 Krombeke,Proven,Roesbrugge-Haringe; 8978 Watou
Roeselare = Roulers: 8800 Beveren,Oekene,Roeselare,Rumbeke
Spiere-Helkijn: 8587 Helkijn,Spiere
Staden: 8840 Oostnieuwkerke,Staden,Westrozebeke
Tielt < Meulebeke: 8700 Aarsele,Kanegem,Schuiferskapelle,Tielt; 8760 Meulebeke
Torhout: 8820 Torhout
Veurne = Furnes: 8630 Avekapelle,Booitshoeke,Bulskamp,De Moeren,Eggewaartskapelle,Houtem,Steenkerke,Veurne,Vinkem,Wulveringem,Zoutenaaie
Vleteren: 8640 Oostvleteren,Westvleteren,Woesten
Waregem: 8790 Waregem; 8791 Beveren; 8792 Desselgem; 8793 Sint-Eloois-Vijve
Wervik: 8940 Geluwe,Wervik
Wevelgem: 8560 Gullegem,Moorsele,Wevelgem
Wielsbeke: 8710 Ooigem,Sint-Baafs-Vijve,Wielsbeke
Wingene < Ruiselede: 8750 Wingene,Zwevezele; 8755 Ruiselede
Zedelgem: 8210 Loppem,Veldegem,Zedelgem; 8211 Aartrijke
Zonnebeke: 8980 Beselare,Geluveld,Passendale,Zandvoorde,Zonnebeke
Zuienkerke: 8377 Houtave,Meetkerke,Nieuwmunster,Zuienkerke
Zwevegem: 8550 Zwevegem; 8551 Heestert; 8552 Moen; 8553 Otegem; 8554 Sint-Denijs
Brussel = Bruxelles,Brussels: 1000 Brussel; 1020 Laken; 1120 Neder-Over-Heembeek; 1130 Haren
Laken = Laeken: 1020 Laken
Schaarbeek = Schaerbeek: 1030 Schaarbeek
Etterbeek: 1040 Etterbeek
Elsene = Ixelles: 1050 Elsene
Sint-Gillis = Saint-Gilles: 1060 Sint-Gillis
Anderlecht: 1070 Anderlecht
Sint-Jans-Molenbeek = Molenbeek-Saint-Jean,Molenbeek: 1080 Sint-Jans-Molenbeek
Koekelberg: 1081 Koekelberg
Sint-Agatha-Berchem = Berchem-Sainte-Agathe: 1082 Sint-Agatha-Berchem
Ganshoren: 1083 Ganshoren
Jette: 1090 Jette
Evere: 1140 Evere
Sint-Pieters-Woluwe = Woluwe-Saint-Pierre: 1150 Sint-Pieters-Woluwe
Oudergem = Auderghem: 1160 Oudergem
Watermaal-Bosvoorde = Watermael-Boitsfort: 1170 Watermaal-Bosvoorde
Ukkel = Uccle: 1180 Ukkel
Vorst = Forest: 1190 Vorst
Sint-Lambrechts-Woluwe = Woluwe-Saint-Lambert: 1200 Sint-Lambrechts-Woluwe
Sint-Joost-ten-Node = Saint-Josse-ten-Noode: 1210 Sint-Joost-ten-Node
Wavre = Waver: 1300 Wavre,Limal; 1301 Bierges
Jodoigne = Geldenaken: 1370 Jodoigne
La Hulpe = Terhulpen: 1310 La Hulpe
Rixensart: 1330 Rixensart; 1331 Rosières; 1332 Genval
Ottignies-Louvain-la-Neuve: 1340 Ottignies; 1341 Céroux-Mousty; 1342 Limelette; 1348 Louvain-la-Neuve
Lasne: 1380 Lasne
Grez-Doiceau: 1390 Grez-Doiceau
Nivelles = Nijvel: 1400 Nivelles; 1401 Baulers
Waterloo: 1410 Waterloo
Braine-l'Alleud = Eigenbrakel: 1420 Braine-l'Alleud; 1421 Ophain-Bois-Seigneur-Isaac; 1428 Lillois-Witterzée
Rebecq: 1430 Rebecq
Braine-le-Château = Kasteelbrakel: 1440 Braine-le-Château,Wauthier-Braine
Ittre: 1460 Ittre
Genappe: 1470 Genappe
Tubize = Tubeke: 1480 Tubize
Court-Saint-Etienne: 1490 Court-Saint-Etienne
Hannut = Hannuit: 4280 Hannut
Waremme = Borgworm: 4300 Waremme
Liège = Luik,Lüttich: 4000 Liège,Rocourt; 4020 Liège; 4030 Grivegnée; 4031 Angleur; 4032 Chênée
Herstal: 4040 Herstal
Saint-Nicolas: 4420 Saint-Nicolas
Ans: 4430 Ans
Seraing: 4100 Seraing; 4101 Jemeppe-sur-Meuse; 4102 Ougrée
Flémalle: 4400 Flémalle
Huy = Hoei: 4500 Huy
Visé = Wezet: 4600 Visé
Verviers: 4800 Verviers; 4801 Stembert; 4802 Heusy
Eupen: 4700 Eupen; 4701 Kettenis
Kelmis = La Calamine: 4720 Kelmis
Raeren: 4730 Raeren
Malmedy: 4960 Malmedy
Spa: 4900 Spa
Sankt Vith = Saint-Vith: 4780 Sankt Vith
Namur = Namen: 5000 Namur; 5100 Jambes,Wépion; 5002 Saint-Servais; 5020 Vedrin
Gembloux: 5030 Gembloux
Sambreville: 5060 Auvelais,Tamines
Andenne: 5300 Andenne
Dinant: 5500 Dinant
Ciney: 5590 Ciney
Charleroi: 6000 Charleroi; 6001 Marcinelle; 6010 Couillet; 6020 Dampremy; 6030 Marchienne-au-Pont; 6031 Monceau-sur-Sambre; 6032 Mont-sur-Marchienne; 6040 Jumet; 6041 Gosselies; 6042 Lodelinsart; 6043 Ransart; 6044 Roux; 6060 Gilly; 6061 Montignies-sur-Sambre
Châtelet: 6200 Châtelet,Châtelineau
Fleurus: 6220 Fleurus
Courcelles: 6180 Courcelles
Arlon = Aarlen: 6700 Arlon
Bastogne = Bastenaken: 6600 Bastogne
Marche-en-Famenne: 6900 Marche-en-Famenne
Mons = Bergen: 7000 Mons; 7012 Jemappes; 7033 Cuesmes
La Louvière: 7100 La Louvière; 7110 Houdeng-Goegnies
Binche: 7130 Binche
Soignies = Zinnik: 7060 Soignies
Braine-le-Comte = 's-Gravenbrakel: 7090 Braine-le-Comte
Enghien = Edingen: 7850 Enghien
Saint-Ghislain: 7330 Saint-Ghislain
Quaregnon: 7390 Quaregnon
Frameries: 7080 Frameries
Boussu: 7300 Boussu
Tournai = Doornik: 7500 Tournai
Mouscron = Moeskroen: 7700 Mouscron; 7711 Dottignies; 7712 Herseaux
Comines-Warneton = Komen-Waasten: 7780 Comines
Ath = Aat: 7800 Ath
Lessines = Lessen: 7860 Lessines
Leuze-en-Hainaut: 7900 Leuze-en-Hainaut
Péruwelz: 7600 Péruwelz
`;
