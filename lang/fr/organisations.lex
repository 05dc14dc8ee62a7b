# Made by tools/world.py from reference tables and world/sources: do not edit.
# Organisations, bodies, movements, and media (class media); caution= says what else a form is.
# form	class	value	attributes
Nations unies	organisation	un	kind=universal
Organisation des Nations unies	organisation	un	kind=universal
=ONU	organisation	un	abbr=1 kind=universal
=O.N.U.	organisation	un	abbr=1 kind=universal
Organisation des Nations Unies	organisation	un	kind=universal
l'organisation onusienne	organisation	un	kind=universal
Conseil de sécurité des Nations unies	organisation	un-security-council	kind=body parent=un
Conseil de sécurité de l'ONU	organisation	un-security-council	kind=body parent=un
=Conseil de sécurité	organisation	un-security-council	caution=word kind=body parent=un
=CONSEIL DE SÉCURITÉ	organisation	un-security-council	caution=word kind=body parent=un
=Conseil de securite	organisation	un-security-council	caution=word kind=body parent=un
Conseil de sécurité onusien	organisation	un-security-council	kind=body parent=un
=Conseil	organisation	un-security-council	caution=context kind=body parent=un
Assemblée générale des Nations unies	organisation	un-general-assembly	kind=body parent=un
Assemblée générale de l'ONU	organisation	un-general-assembly	kind=body parent=un
=Assemblée générale	organisation	un-general-assembly	caution=word kind=body parent=un
=ASSEMBLÉE GÉNÉRALE	organisation	un-general-assembly	caution=word kind=body parent=un
=Assemblee generale	organisation	un-general-assembly	caution=word kind=body parent=un
=AGNU	organisation	un-general-assembly	abbr=1 kind=body parent=un
Secrétariat des Nations unies	organisation	un-secretariat	kind=body parent=un
Secrétariat de l'ONU	organisation	un-secretariat	kind=body parent=un
Conseil économique et social	organisation	un-ecosoc	kind=body parent=un
=ECOSOC	organisation	un-ecosoc	abbr=1 kind=body parent=un
=Quatrième Commission	organisation	un-fourth-committee	caution=word kind=body parent=un-general-assembly
=QUATRIÈME COMMISSION	organisation	un-fourth-committee	caution=word kind=body parent=un-general-assembly
=Quatrieme Commission	organisation	un-fourth-committee	caution=word kind=body parent=un-general-assembly
Commission des questions politiques spéciales et de la décolonisation	organisation	un-fourth-committee	kind=body parent=un-general-assembly
4e Commission	organisation	un-fourth-committee	kind=body parent=un-general-assembly
Comité spécial de la décolonisation	organisation	un-c24	kind=body parent=un-general-assembly
Comité des 24	organisation	un-c24	kind=body parent=un-general-assembly
Comité des Vingt-Quatre	organisation	un-c24	kind=body parent=un-general-assembly
=C-24	organisation	un-c24	kind=body parent=un-general-assembly
=C24	organisation	un-c24	kind=body parent=un-general-assembly
Conseil des droits de l'homme	organisation	un-human-rights-council	kind=body parent=un
Conseil des droits de l'homme de l'ONU	organisation	un-human-rights-council	kind=body parent=un
=CDH	organisation	un-human-rights-council	abbr=1 kind=body parent=un
Haut-Commissariat des Nations unies aux droits de l'homme	organisation	ohchr	kind=agency parent=un
Haut-Commissariat aux droits de l'homme	organisation	ohchr	kind=agency parent=un
=HCDH	organisation	ohchr	abbr=1 kind=agency parent=un
Haut-Commissariat des Nations unies pour les réfugiés	organisation	unhcr	kind=agency parent=un
Haut-Commissariat aux réfugiés	organisation	unhcr	kind=agency parent=un
Agence des Nations unies pour les réfugiés	organisation	unhcr	kind=agency parent=un
=HCR	organisation	unhcr	abbr=1 kind=agency parent=un
=UNHCR	organisation	unhcr	abbr=1 kind=agency parent=un
Office de secours et de travaux des Nations unies pour les réfugiés de Palestine	organisation	unrwa	kind=agency parent=un
=UNRWA	organisation	unrwa	abbr=1 kind=agency parent=un
Programme alimentaire mondial	organisation	wfp	kind=agency parent=un
=PAM	organisation	wfp	abbr=1 caution=word kind=agency parent=un
Organisation des Nations unies pour l'alimentation et l'agriculture	organisation	fao	kind=agency parent=un
=FAO	organisation	fao	abbr=1 kind=agency parent=un
Fonds des Nations unies pour l'enfance	organisation	unicef	kind=agency parent=un
=UNICEF	organisation	unicef	abbr=1 kind=agency parent=un
=Unicef	organisation	unicef	kind=agency parent=un
Organisation des Nations unies pour l'éducation, la science et la culture	organisation	unesco	kind=agency parent=un
=UNESCO	organisation	unesco	abbr=1 kind=agency parent=un
=Unesco	organisation	unesco	kind=agency parent=un
Programme des Nations unies pour le développement	organisation	undp	kind=agency parent=un
=PNUD	organisation	undp	abbr=1 kind=agency parent=un
Organisation mondiale de la santé	organisation	who	kind=agency parent=un
=OMS	organisation	who	abbr=1 kind=agency parent=un
Organisation internationale du travail	organisation	ilo	kind=agency parent=un
=OIT	organisation	ilo	abbr=1 kind=agency parent=un
Organisation maritime internationale	organisation	imo	kind=agency parent=un
=OMI	organisation	imo	abbr=1 kind=agency parent=un
Organisation de l'aviation civile internationale	organisation	icao	kind=agency parent=un
=OACI	organisation	icao	abbr=1 kind=agency parent=un
Organisation internationale pour les migrations	organisation	iom	kind=agency parent=un
=OIM	organisation	iom	abbr=1 kind=agency parent=un
Agence internationale de l'énergie atomique	organisation	iaea	kind=agency parent=un
=AIEA	organisation	iaea	abbr=1 kind=agency parent=un
Conférence des Nations unies sur le commerce et le développement	organisation	unctad	kind=agency parent=un
ONU Commerce et Développement	organisation	unctad	kind=agency parent=un
=CNUCED	organisation	unctad	abbr=1 kind=agency parent=un
Office des Nations unies contre la drogue et le crime	organisation	unodc	kind=agency parent=un
=ONUDC	organisation	unodc	abbr=1 kind=agency parent=un
Bureau de la coordination des affaires humanitaires	organisation	ocha	kind=agency parent=un
=OCHA	organisation	ocha	abbr=1 kind=agency parent=un
Mission des Nations unies pour l'organisation d'un référendum au Sahara occidental	organisation	minurso	kind=mission parent=un
=MINURSO	organisation	minurso	abbr=1 kind=mission parent=un
=Minurso	organisation	minurso	kind=mission parent=un
Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali	organisation	minusma	kind=mission parent=un
=MINUSMA	organisation	minusma	abbr=1 kind=mission parent=un
=Minusma	organisation	minusma	kind=mission parent=un
Force intérimaire des Nations unies au Liban	organisation	unifil	kind=mission parent=un
=FINUL	organisation	unifil	abbr=1 kind=mission parent=un
=Finul	organisation	unifil	kind=mission parent=un
Mission d'appui des Nations unies en Libye	organisation	unsmil	kind=mission parent=un
=MANUL	organisation	unsmil	abbr=1 kind=mission parent=un
Mission de l'Organisation des Nations unies pour la stabilisation en République démocratique du Congo	organisation	monusco	kind=mission parent=un iso=CD
=MONUSCO	organisation	monusco	abbr=1 kind=mission parent=un iso=CD
=Monusco	organisation	monusco	kind=mission parent=un iso=CD
Cour internationale de justice	organisation	icj	kind=court parent=un
=CIJ	organisation	icj	abbr=1 kind=court parent=un
Cour pénale internationale	organisation	international-criminal-court	kind=court
=CPI	organisation	international-criminal-court	abbr=1 kind=court
Fonds monétaire international	organisation	imf	kind=agency
=FMI	organisation	imf	abbr=1 kind=agency
Banque mondiale	organisation	world-bank	kind=agency
=BM	organisation	world-bank	abbr=1 caution=word kind=agency
Organisation mondiale du commerce	organisation	wto	kind=agency
=OMC	organisation	wto	abbr=1 kind=agency
Organisation pour l'interdiction des armes chimiques	organisation	opcw	kind=agency
=OIAC	organisation	opcw	abbr=1 kind=agency
Organisation internationale de police criminelle	organisation	interpol	kind=agency
=INTERPOL	organisation	interpol	abbr=1 kind=agency
=Interpol	organisation	interpol	kind=agency
=OIPC	organisation	interpol	abbr=1 kind=agency
Comité international de la Croix-Rouge	organisation	icrc	kind=humanitarian
=CICR	organisation	icrc	abbr=1 kind=humanitarian
Union européenne	organisation	european-union	kind=regional
=UE	organisation	european-union	abbr=1 kind=regional
=U.E.	organisation	european-union	abbr=1 kind=regional
les Vingt-Sept	organisation	european-union	kind=regional
Vingt-Sept	organisation	european-union	kind=regional
=les 27	organisation	european-union	kind=regional
=l'UE	organisation	european-union	kind=regional
Europe des Vingt-Sept	organisation	european-union	kind=regional
Commission européenne	organisation	european-commission	kind=body parent=european-union
=CE	organisation	european-commission	abbr=1 caution=word kind=body parent=european-union
Commission de Bruxelles	organisation	european-commission	kind=body parent=european-union
exécutif européen	organisation	european-commission	kind=body parent=european-union
Conseil européen	organisation	european-council	kind=body parent=european-union
Conseil de l'Union européenne	organisation	council-of-the-eu	kind=body parent=european-union
Conseil de l'UE	organisation	council-of-the-eu	kind=body parent=european-union
Parlement européen	organisation	european-parliament	kind=body parent=european-union
=PE	organisation	european-parliament	abbr=1 caution=word kind=body parent=european-union
Parlement de Strasbourg	organisation	european-parliament	kind=body parent=european-union
=Eurochambre	organisation	european-parliament	kind=body parent=european-union
Cour de justice de l'Union européenne	organisation	cjeu	kind=court parent=european-union
=CJUE	organisation	cjeu	abbr=1 kind=court parent=european-union
Cour de justice de l'UE	organisation	cjeu	kind=court parent=european-union
Cour de Luxembourg	organisation	cjeu	kind=court parent=european-union
Service européen pour l'action extérieure	organisation	eeas	kind=body parent=european-union
=SEAE	organisation	eeas	abbr=1 kind=body parent=european-union
Banque centrale européenne	organisation	ecb	kind=agency parent=european-union
=BCE	organisation	ecb	abbr=1 kind=agency parent=european-union
Conseil de l'Europe	organisation	council-of-europe	kind=regional
=CdE	organisation	council-of-europe	abbr=1 kind=regional
Cour européenne des droits de l'homme	organisation	echr	kind=court parent=council-of-europe
=CEDH	organisation	echr	abbr=1 kind=court parent=council-of-europe
Organisation pour la sécurité et la coopération en Europe	organisation	osce	kind=regional
=OSCE	organisation	osce	abbr=1 kind=regional
Organisation du traité de l'Atlantique Nord	organisation	nato	kind=alliance
Alliance atlantique	organisation	nato	kind=alliance
=OTAN	organisation	nato	abbr=1 kind=alliance
=Otan	organisation	nato	kind=alliance
Alliance Atlantique	organisation	nato	kind=alliance
=Pacte atlantique	organisation	nato	kind=alliance
=Alliance	organisation	nato	caution=context kind=alliance
Organisation du traité de sécurité collective	organisation	csto	kind=alliance
=OTSC	organisation	csto	abbr=1 kind=alliance
Union africaine	organisation	african-union	kind=regional
=UA	organisation	african-union	abbr=1 kind=regional
=U.A.	organisation	african-union	abbr=1 kind=regional
l'organisation panafricaine	organisation	african-union	kind=regional
=organisation continentale	organisation	african-union	kind=regional
Conseil de paix et de sécurité de l'Union africaine	organisation	au-peace-and-security-council	kind=body parent=african-union
=Conseil de paix et de sécurité	organisation	au-peace-and-security-council	caution=word kind=body parent=african-union
=CONSEIL DE PAIX ET DE SÉCURITÉ	organisation	au-peace-and-security-council	caution=word kind=body parent=african-union
=Conseil de paix et de securite	organisation	au-peace-and-security-council	caution=word kind=body parent=african-union
=CPS	organisation	au-peace-and-security-council	abbr=1 kind=body parent=african-union
Commission de l'Union africaine	organisation	au-commission	kind=body parent=african-union
=CUA	organisation	au-commission	abbr=1 kind=body parent=african-union
Cour africaine des droits de l'homme et des peuples	organisation	african-court	kind=court parent=african-union
=CAfDHP	organisation	african-court	abbr=1 kind=court parent=african-union
=CADHP	organisation	african-court	abbr=1 kind=court parent=african-union
Banque africaine de développement	organisation	afdb	kind=agency
=BAD	organisation	afdb	abbr=1 caution=word kind=agency
Communauté économique des États de l'Afrique de l'Ouest	organisation	ecowas	kind=regional
=CEDEAO	organisation	ecowas	abbr=1 kind=regional
=Cédéao	organisation	ecowas	kind=regional
=Cedeao	organisation	ecowas	kind=regional
CEDEAO	organisation	ecowas	kind=regional
Union économique et monétaire ouest-africaine	organisation	uemoa	kind=regional
=UEMOA	organisation	uemoa	abbr=1 kind=regional
Communauté économique des États de l'Afrique centrale	organisation	eccas	kind=regional
=CEEAC	organisation	eccas	abbr=1 kind=regional
Communauté de développement de l'Afrique australe	organisation	sadc	kind=regional
=SADC	organisation	sadc	abbr=1 kind=regional
Autorité intergouvernementale pour le développement	organisation	igad	kind=regional
=IGAD	organisation	igad	abbr=1 kind=regional
Communauté d'Afrique de l'Est	organisation	eac	kind=regional
=CAE	organisation	eac	abbr=1 kind=regional
=EAC	organisation	eac	abbr=1 kind=regional
Union du Maghreb arabe	organisation	arab-maghreb-union	kind=regional
=UMA	organisation	arab-maghreb-union	abbr=1 kind=regional
Alliance des États du Sahel	organisation	alliance-of-sahel-states	kind=regional
Confédération des États du Sahel	organisation	alliance-of-sahel-states	kind=regional
=AES	organisation	alliance-of-sahel-states	abbr=1 kind=regional
Confédération AES	organisation	alliance-of-sahel-states	kind=regional
G5 Sahel	organisation	g5-sahel	kind=regional
Groupe des cinq pays du Sahel	organisation	g5-sahel	kind=regional
Ligue des États arabes	organisation	arab-league	kind=regional
Ligue arabe	organisation	arab-league	kind=regional
=LEA	organisation	arab-league	abbr=1 kind=regional
Conseil de coopération du Golfe	organisation	gulf-cooperation-council	kind=regional
=CCG	organisation	gulf-cooperation-council	abbr=1 kind=regional
=CCEAG	organisation	gulf-cooperation-council	abbr=1 kind=regional
Organisation de la coopération islamique	organisation	oic	kind=regional
=OCI	organisation	oic	abbr=1 kind=regional
Organisation des États américains	organisation	oas	kind=regional
=OEA	organisation	oas	abbr=1 kind=regional
Communauté des États latino-américains et caribéens	organisation	celac	kind=regional
Communauté d'États latino-américains et caraïbes	organisation	celac	kind=regional
Communauté des États d'Amérique latine et des Caraïbes	organisation	celac	kind=regional
=CELAC	organisation	celac	abbr=1 kind=regional
=Celac	organisation	celac	kind=regional
Marché commun du Sud	organisation	mercosur	kind=regional
=MERCOSUR	organisation	mercosur	abbr=1 kind=regional
=Mercosur	organisation	mercosur	kind=regional
Communauté andine	organisation	andean-community	kind=regional
=CAN	organisation	andean-community	abbr=1 caution=word kind=regional
Communauté caribéenne	organisation	caricom	kind=regional
Communauté des Caraïbes	organisation	caricom	kind=regional
=CARICOM	organisation	caricom	abbr=1 kind=regional
Alliance bolivarienne pour les peuples de notre Amérique	organisation	alba	kind=regional
=ALBA	organisation	alba	abbr=1 kind=regional
Association des nations de l'Asie du Sud-Est	organisation	asean	kind=regional
=ASEAN	organisation	asean	abbr=1 kind=regional
=Asean	organisation	asean	kind=regional
=ANASE	organisation	asean	abbr=1 kind=regional
Association sud-asiatique pour la coopération régionale	organisation	saarc	kind=regional
=SAARC	organisation	saarc	abbr=1 kind=regional
=ASACR	organisation	saarc	abbr=1 kind=regional
Organisation de coopération de Shanghai	organisation	shanghai-cooperation-organisation	kind=regional
Organisation de coopération de Shanghaï	organisation	shanghai-cooperation-organisation	kind=regional
=OCS	organisation	shanghai-cooperation-organisation	abbr=1 kind=regional
Communauté des États indépendants	organisation	cis	kind=regional
=CEI	organisation	cis	abbr=1 kind=regional
Union économique eurasiatique	organisation	eaeu	kind=regional
=UEEA	organisation	eaeu	abbr=1 kind=regional
=UEE	organisation	eaeu	abbr=1 kind=regional
BRICS	organisation	brics	kind=club
Brics	organisation	brics	kind=club
Groupe des Sept	organisation	g7	kind=club
G7	organisation	g7	kind=club
Groupe des Vingt	organisation	g20	kind=club
G20	organisation	g20	kind=club
Groupe des 77	organisation	g77	kind=club
G77	organisation	g77	kind=club
Mouvement des non-alignés	organisation	non-aligned-movement	kind=club
Mouvement des pays non alignés	organisation	non-aligned-movement	kind=club
=MNA	organisation	non-aligned-movement	abbr=1 kind=club
=Commonwealth	organisation	commonwealth	caution=word kind=club
=COMMONWEALTH	organisation	commonwealth	caution=word kind=club
Organisation internationale de la francophonie	organisation	oif	kind=club
=Francophonie	organisation	oif	caution=word kind=club
=FRANCOPHONIE	organisation	oif	caution=word kind=club
=OIF	organisation	oif	abbr=1 kind=club
Organisation internationale de la Francophonie	organisation	oif	kind=club
Organisation des pays exportateurs de pétrole	organisation	opec	kind=agency
=OPEP	organisation	opec	abbr=1 kind=agency
=Opep	organisation	opec	kind=agency
OPEP+	organisation	opec-plus	kind=club
Opep+	organisation	opec-plus	kind=club
Organisation de coopération et de développement économiques	organisation	oecd	kind=agency
=OCDE	organisation	oecd	abbr=1 kind=agency
Agence internationale de l'énergie	organisation	iea	kind=agency
=AIE	organisation	iea	abbr=1 kind=agency
Forum des pays exportateurs de gaz	organisation	gecf	kind=agency
=FPEG	organisation	gecf	abbr=1 kind=agency
Union pour la Méditerranée	organisation	union-for-the-mediterranean	kind=regional
=UPM	organisation	union-for-the-mediterranean	abbr=1 kind=regional
=UpM	organisation	union-for-the-mediterranean	abbr=1 kind=regional
Amnesty International	organisation	amnesty	kind=ngo
Human Rights Watch	organisation	hrw	kind=ngo
=HRW	organisation	hrw	abbr=1 kind=ngo
Médecins sans frontières	organisation	msf	kind=ngo
=MSF	organisation	msf	abbr=1 kind=ngo
Reporters sans frontières	organisation	rsf	kind=ngo
=RSF	organisation	rsf	abbr=1 kind=ngo
Front Polisario	organisation	polisario-front	kind=movement
=Polisario	organisation	polisario-front	caution=word kind=movement
=POLISARIO	organisation	polisario-front	caution=word kind=movement abbr=1
Front POLISARIO	organisation	polisario-front	kind=movement
Organisation de libération de la Palestine	organisation	plo	kind=movement
=OLP	organisation	plo	abbr=1 kind=movement
Hamas	organisation	hamas	kind=movement
Mouvement de la résistance islamique	organisation	hamas	kind=movement
Hezbollah	organisation	hezbollah	kind=movement iso=LB
Hizbollah	organisation	hezbollah	kind=movement iso=LB
Houthis	organisation	houthis	kind=movement iso=YE
Houthistes	organisation	houthis	kind=movement iso=YE
Ansar Allah	organisation	houthis	kind=movement iso=YE
Houthi	organisation	houthis	kind=movement iso=YE
rebelles houthis	organisation	houthis	kind=movement iso=YE
Ansarullah	organisation	houthis	kind=movement iso=YE
État islamique	organisation	islamic-state	kind=movement
=EI	organisation	islamic-state	abbr=1 caution=word kind=movement
=Daech	organisation	islamic-state	kind=movement
=Daesh	organisation	islamic-state	kind=movement
groupe État islamique	organisation	islamic-state	kind=movement
organisation État islamique	organisation	islamic-state	kind=movement
Daech	organisation	islamic-state	kind=movement
Daesh	organisation	islamic-state	kind=movement
Etat islamique	organisation	islamic-state	kind=movement
Al-Qaïda	organisation	al-qaeda	kind=movement
Al-Qaida	organisation	al-qaeda	kind=movement
Al-Qaeda	organisation	al-qaeda	kind=movement
Al-Qaïda au Maghreb islamique	organisation	aqim	kind=movement parent=al-qaeda
=AQMI	organisation	aqim	abbr=1 kind=movement parent=al-qaeda
=Aqmi	organisation	aqim	kind=movement parent=al-qaeda
Groupe Wagner	organisation	wagner	kind=movement
=Wagner	organisation	wagner	caution=word kind=movement
=WAGNER	organisation	wagner	caution=word kind=movement
Africa Corps	organisation	africa-corps	kind=movement
Corps africain	organisation	africa-corps	kind=movement
Reuters	media	reuters	kind=press
agence Reuters	media	reuters	kind=press
Agence France-Presse	media	afp	kind=press iso=FR
=AFP	media	afp	abbr=1 kind=press iso=FR
l'Agence France-Presse	media	afp	kind=press iso=FR
Agence France Presse	media	afp	kind=press iso=FR
Associated Press	media	ap	kind=press iso=US
=AP	media	ap	abbr=1 caution=word kind=press iso=US
EFE	media	efe	kind=press iso=ES
agence EFE	media	efe	kind=press iso=ES
=Efe	media	efe	kind=press iso=ES
agence Efe	media	efe	kind=press iso=ES
TASS	media	tass	kind=press iso=RU
Tass	media	tass	kind=press iso=RU
agence Tass	media	tass	kind=press iso=RU
agence TASS	media	tass	kind=press iso=RU
RIA Novosti	media	ria-novosti	kind=press iso=RU
Ria Novosti	media	ria-novosti	kind=press iso=RU
agence Ria Novosti	media	ria-novosti	kind=press iso=RU
=Sputnik	media	sputnik	caution=word kind=press
=SPUTNIK	media	sputnik	caution=word kind=press
Xinhua	media	xinhua	kind=press iso=CN
Chine nouvelle	media	xinhua	kind=press iso=CN
agence Chine nouvelle	media	xinhua	kind=press iso=CN
agence Xinhua	media	xinhua	kind=press iso=CN
Algérie Presse Service	media	aps	kind=press
Agence de presse algérienne	media	aps	kind=press
=APS	media	aps	abbr=1 kind=press
Agence marocaine de presse	media	map	kind=press iso=MA
Maghreb Arabe Presse	media	map	kind=press iso=MA
Agence Maghreb Arabe Presse	media	map	kind=press iso=MA
=MAP	media	map	abbr=1 caution=word kind=press iso=MA
la MAP	media	map	kind=press iso=MA
Sahara Presse Service	media	sps	kind=press
=SPS	media	sps	abbr=1 kind=press
Comité contre le terrorisme	organisation	un-counter-terrorism-committee	kind=body parent=un-security-council
Commission de consolidation de la paix	organisation	un-peacebuilding-commission	kind=body parent=un
Commission de la condition de la femme	organisation	un-commission-on-the-status-of-women	kind=body parent=un
Première Commission	organisation	un-first-committee	kind=body parent=un-general-assembly
Troisième Commission	organisation	un-third-committee	kind=body parent=un-general-assembly
Cinquième Commission	organisation	un-fifth-committee	kind=body parent=un-general-assembly
Sixième Commission	organisation	un-sixth-committee	kind=body parent=un-general-assembly
ONU Femmes	organisation	un-women	kind=agency parent=un
ONU-Femmes	organisation	un-women	kind=agency parent=un
Programme des Nations unies pour l'environnement	organisation	unep	kind=agency parent=un
=PNUE	organisation	unep	abbr=1 kind=agency parent=un
Fonds des Nations unies pour la population	organisation	unfpa	kind=agency parent=un
=FNUAP	organisation	unfpa	abbr=1 kind=agency parent=un
=UNFPA	organisation	unfpa	abbr=1 kind=agency parent=un
ONU-Habitat	organisation	un-habitat	kind=agency parent=un
ONU Habitat	organisation	un-habitat	kind=agency parent=un
=ONUSIDA	organisation	unaids	abbr=1 kind=agency parent=un
=Onusida	organisation	unaids	kind=agency parent=un
Organisation des Nations unies pour le développement industriel	organisation	unido	kind=agency parent=un
=ONUDI	organisation	unido	abbr=1 kind=agency parent=un
Fonds international de développement agricole	organisation	ifad	kind=agency parent=un
=FIDA	organisation	ifad	abbr=1 kind=agency parent=un
Union internationale des télécommunications	organisation	itu	kind=agency parent=un
=UIT	organisation	itu	abbr=1 kind=agency parent=un
Organisation mondiale de la propriété intellectuelle	organisation	wipo	kind=agency parent=un
=OMPI	organisation	wipo	abbr=1 kind=agency parent=un
Organisation météorologique mondiale	organisation	wmo	kind=agency parent=un
=OMM	organisation	wmo	abbr=1 kind=agency parent=un
ONU Tourisme	organisation	un-tourism	kind=agency parent=un
Organisation mondiale du tourisme	organisation	un-tourism	kind=agency parent=un
=OMT	organisation	un-tourism	abbr=1 kind=agency parent=un
Union postale universelle	organisation	upu	kind=agency parent=un
=UPU	organisation	upu	abbr=1 kind=agency parent=un
Convention des Nations unies sur la lutte contre la désertification	organisation	unccd	kind=agency parent=un
=CNULCD	organisation	unccd	abbr=1 kind=agency parent=un
Convention-cadre des Nations unies sur les changements climatiques	organisation	unfccc	kind=agency parent=un
=CCNUCC	organisation	unfccc	abbr=1 kind=agency parent=un
Groupe d'experts intergouvernemental sur l'évolution du climat	organisation	ipcc	kind=agency parent=un
=GIEC	organisation	ipcc	abbr=1 kind=agency parent=un
=Giec	organisation	ipcc	kind=agency parent=un
Commission économique pour l'Amérique latine et les Caraïbes	organisation	eclac	kind=agency parent=un
=CEPALC	organisation	eclac	abbr=1 kind=agency parent=un
Commission économique pour l'Afrique	organisation	uneca	kind=agency parent=un
=CEA	organisation	uneca	abbr=1 kind=agency parent=un
Commission économique et sociale pour l'Asie occidentale	organisation	escwa	kind=agency parent=un
=CESAO	organisation	escwa	abbr=1 kind=agency parent=un
=MINUSCA	organisation	minusca	abbr=1 kind=mission parent=un iso=CF
=Minusca	organisation	minusca	kind=mission parent=un iso=CF
Mission des Nations unies au Soudan du Sud	organisation	unmiss	kind=mission parent=un iso=SS
=MINUSS	organisation	unmiss	abbr=1 kind=mission parent=un iso=SS
=Minuss	organisation	unmiss	kind=mission parent=un iso=SS
Force intérimaire de sécurité des Nations unies pour Abyei	organisation	unisfa	kind=mission parent=un
=FISNUA	organisation	unisfa	abbr=1 kind=mission parent=un
=MINUAD	organisation	unamid	abbr=1 kind=mission parent=un iso=SD
=Minuad	organisation	unamid	kind=mission parent=un iso=SD
=MINUATS	organisation	unitams	abbr=1 kind=mission parent=un iso=SD
=UNITAMS	organisation	unitams	abbr=1 kind=mission parent=un iso=SD
Mission d'assistance des Nations unies en Afghanistan	organisation	unama	kind=mission parent=un iso=AF
=MANUA	organisation	unama	abbr=1 kind=mission parent=un iso=AF
=Manua	organisation	unama	kind=mission parent=un iso=AF
Mission d'assistance des Nations unies pour l'Irak	organisation	unami	kind=mission parent=un iso=IQ
=MANUI	organisation	unami	abbr=1 kind=mission parent=un iso=IQ
Force des Nations unies chargée d'observer le désengagement	organisation	undof	kind=mission parent=un
=FNUOD	organisation	undof	abbr=1 kind=mission parent=un
=UNFICYP	organisation	unficyp	abbr=1 kind=mission parent=un iso=CY
=Unficyp	organisation	unficyp	kind=mission parent=un iso=CY
=MINUK	organisation	unmik	abbr=1 kind=mission parent=un iso=XK
=Minuk	organisation	unmik	kind=mission parent=un iso=XK
Bureau intégré des Nations unies en Haïti	organisation	binuh	kind=mission parent=un iso=HT
=BINUH	organisation	binuh	abbr=1 kind=mission parent=un iso=HT
=UNMHA	organisation	unmha	abbr=1 kind=mission parent=un iso=YE
Bureau des Nations unies pour l'Afrique de l'Ouest et le Sahel	organisation	unowas	kind=mission parent=un
=UNOWAS	organisation	unowas	abbr=1 kind=mission parent=un
Mission de l'Union africaine en Somalie	organisation	au-mission-in-somalia	kind=mission parent=african-union iso=SO
=AMISOM	organisation	au-mission-in-somalia	abbr=1 kind=mission parent=african-union iso=SO
=Amisom	organisation	au-mission-in-somalia	kind=mission parent=african-union iso=SO
=ATMIS	organisation	au-mission-in-somalia	abbr=1 kind=mission parent=african-union iso=SO
=AUSSOM	organisation	au-mission-in-somalia	abbr=1 kind=mission parent=african-union iso=SO
Tribunal pénal international pour l'ex-Yougoslavie	organisation	icty	kind=court parent=un
=TPIY	organisation	icty	abbr=1 kind=court parent=un
Cour permanente d'arbitrage	organisation	permanent-court-of-arbitration	kind=court
=CPA	organisation	permanent-court-of-arbitration	abbr=1 kind=court
Tribunal international du droit de la mer	organisation	itlos	kind=court
=TIDM	organisation	itlos	abbr=1 kind=court
Conseil des gouverneurs de l'AIEA	organisation	iaea-board	kind=body parent=iaea
Fonds mondial de lutte contre le sida	organisation	global-fund	kind=agency
=GAVI	organisation	gavi	abbr=1 kind=agency
=Gavi	organisation	gavi	kind=agency
Conseil des affaires étrangères de l'UE	organisation	eu-foreign-affairs-council	kind=body parent=european-union
Conseil Affaires étrangères	organisation	eu-foreign-affairs-council	kind=body parent=european-union
Comité politique et de sécurité	organisation	eu-political-and-security-committee	kind=body parent=european-union
=COPS	organisation	eu-political-and-security-committee	abbr=1 kind=body parent=european-union
Eurogroupe	organisation	eurogroup	kind=body parent=european-union
Tribunal de l'Union européenne	organisation	general-court-of-the-eu	kind=court parent=european-union
Tribunal de l'UE	organisation	general-court-of-the-eu	kind=court parent=european-union
Banque européenne d'investissement	organisation	eib	kind=agency parent=european-union
=BEI	organisation	eib	abbr=1 kind=agency parent=european-union
Banque européenne pour la reconstruction et le développement	organisation	ebrd	kind=agency
=BERD	organisation	ebrd	abbr=1 kind=agency
Frontex	organisation	frontex	kind=agency parent=european-union
Europol	organisation	europol	kind=agency parent=european-union
Eurojust	organisation	eurojust	kind=agency parent=european-union
Cour des comptes européenne	organisation	european-court-of-auditors	kind=executive parent=european-union
Parquet européen	organisation	european-public-prosecutor	kind=executive parent=european-union
Commission de Venise	organisation	venice-commission	kind=body parent=council-of-europe
Assemblée parlementaire du Conseil de l'Europe	organisation	pace	kind=body parent=council-of-europe
=APCE	organisation	pace	abbr=1 kind=body parent=council-of-europe
Communauté politique européenne	organisation	european-political-community	kind=club
=CPE	organisation	european-political-community	abbr=1 kind=club
Groupe de Visegrad	organisation	visegrad-group	kind=club
=V4	organisation	visegrad-group	kind=club
Conseil nordique	organisation	nordic-council	kind=regional
Triangle de Weimar	organisation	weimar-triangle	kind=club
Conseil de l'Atlantique nord	organisation	north-atlantic-council	kind=body parent=nato
Groupe de Minsk	organisation	osce-minsk-group	kind=body parent=osce
groupe de Ramstein	organisation	ramstein-group	kind=club
Groupe de contact pour la défense de l'Ukraine	organisation	ramstein-group	kind=club
coalition des volontaires	organisation	coalition-of-the-willing	kind=club
Dialogue 5+5	organisation	5-plus-5-dialogue	kind=club
Conférence de l'Union africaine	organisation	au-assembly	kind=body parent=african-union
sommet de l'Union africaine	organisation	au-assembly	kind=body parent=african-union
Parlement panafricain	organisation	pan-african-parliament	kind=body parent=african-union
=PAP	organisation	pan-african-parliament	abbr=1 kind=body parent=african-union
Commission africaine des droits de l'homme et des peuples	organisation	african-commission-on-human-rights	kind=body parent=african-union
Africa CDC	organisation	africa-cdc	kind=agency parent=african-union
Centres africains de contrôle et de prévention des maladies	organisation	africa-cdc	kind=agency parent=african-union
=NEPAD	organisation	nepad	abbr=1 kind=agency parent=african-union
=Nepad	organisation	nepad	kind=agency parent=african-union
Zone de libre-échange continentale africaine	organisation	afcfta	kind=agency parent=african-union
=ZLECAf	organisation	afcfta	abbr=1 kind=agency parent=african-union
=Zlecaf	organisation	afcfta	kind=agency parent=african-union
=ZLECAF	organisation	afcfta	abbr=1 kind=agency parent=african-union
Cour de justice de la Cédéao	organisation	ecowas-court	kind=court parent=ecowas
Cour de justice de la CEDEAO	organisation	ecowas-court	kind=court parent=ecowas
Commission de la Cédéao	organisation	ecowas-commission	kind=executive parent=ecowas
Commission de la CEDEAO	organisation	ecowas-commission	kind=executive parent=ecowas
Banque centrale des États de l'Afrique de l'Ouest	organisation	bceao	kind=agency parent=uemoa
=BCEAO	organisation	bceao	abbr=1 kind=agency parent=uemoa
Communauté économique et monétaire de l'Afrique centrale	organisation	cemac	kind=regional
=CEMAC	organisation	cemac	abbr=1 kind=regional
=Cemac	organisation	cemac	kind=regional
Marché commun de l'Afrique orientale et australe	organisation	comesa	kind=regional
=COMESA	organisation	comesa	abbr=1 kind=regional
=Comesa	organisation	comesa	kind=regional
Communauté des États sahélo-sahariens	organisation	cen-sad	kind=regional
=CEN-SAD	organisation	cen-sad	abbr=1 kind=regional
=Cen-Sad	organisation	cen-sad	abbr=1 kind=regional
Comité d'état-major opérationnel conjoint	organisation	cemoc	kind=body
=CEMOC	organisation	cemoc	abbr=1 kind=body
=Cemoc	organisation	cemoc	kind=body
Comité d'état-major conjoint	organisation	cemoc	kind=body
Conférence internationale sur la région des Grands Lacs	organisation	great-lakes-conference	kind=regional
=CIRGL	organisation	great-lakes-conference	abbr=1 kind=regional
Force multinationale mixte	organisation	multinational-joint-task-force	kind=mission
=FMM	organisation	multinational-joint-task-force	abbr=1 kind=mission
Afreximbank	organisation	afreximbank	kind=agency
Commission de l'océan Indien	organisation	indian-ocean-commission	kind=regional
=COI	organisation	indian-ocean-commission	abbr=1 kind=regional
Confédération africaine de football	organisation	caf	kind=ngo
=CAF	organisation	caf	abbr=1 kind=ngo
=FIFA	organisation	fifa	abbr=1 kind=ngo
=Fifa	organisation	fifa	kind=ngo
=UEFA	organisation	uefa	abbr=1 kind=ngo
=Uefa	organisation	uefa	kind=ngo
Comité international olympique	organisation	ioc	kind=ngo
=CIO	organisation	ioc	abbr=1 kind=ngo
Parlement arabe	organisation	arab-parliament	kind=body parent=arab-league
Union interparlementaire arabe	organisation	arab-inter-parliamentary-union	kind=regional
Fonds monétaire arabe	organisation	arab-monetary-fund	kind=agency
=ALECSO	organisation	alecso	abbr=1 kind=agency parent=arab-league
=Alecso	organisation	alecso	kind=agency parent=arab-league
=ICESCO	organisation	icesco	abbr=1 kind=agency
=Icesco	organisation	icesco	kind=agency
Banque islamique de développement	organisation	islamic-development-bank	kind=agency
=BID	organisation	islamic-development-bank	abbr=1 kind=agency
=OPAEP	organisation	oapec	abbr=1 kind=agency
Union interparlementaire	organisation	inter-parliamentary-union	kind=universal
=UIP	organisation	inter-parliamentary-union	abbr=1 kind=universal
coalition arabe	organisation	saudi-led-coalition	kind=alliance
coalition internationale contre l'État islamique	organisation	global-coalition-against-daesh	kind=alliance
coalition anti-EI	organisation	global-coalition-against-daesh	kind=alliance
Comité Al-Qods	organisation	al-quds-committee	kind=body parent=oic
=Comité Al Qods	organisation	al-quds-committee	kind=body parent=oic
Agence Bayt Mal Al-Qods	organisation	bayt-mal-al-quds	kind=agency iso=MA
Bayt Mal Al-Qods	organisation	bayt-mal-al-quds	kind=agency iso=MA
Cour interaméricaine des droits de l'homme	organisation	inter-american-court	kind=court parent=oas
=CIDH	organisation	inter-american-court	abbr=1 kind=court parent=oas
Commission interaméricaine des droits de l'homme	organisation	inter-american-commission	kind=body parent=oas
Banque interaméricaine de développement	organisation	idb	kind=agency
Banque de développement d'Amérique latine	organisation	caf-bank	kind=agency
Union des nations sud-américaines	organisation	unasur	kind=regional
=UNASUR	organisation	unasur	abbr=1 kind=regional
=Unasur	organisation	unasur	kind=regional
Alliance du Pacifique	organisation	pacific-alliance	kind=regional
Système d'intégration centraméricain	organisation	sica	kind=regional
=SICA	organisation	sica	abbr=1 kind=regional
Parlement latino-américain	organisation	parlatino	kind=regional
=Parlatino	organisation	parlatino	kind=regional
Sommet ibéro-américain	organisation	ibero-american-summit	kind=club
Secrétariat général ibéro-américain	organisation	segib	kind=agency
=SEGIB	organisation	segib	abbr=1 kind=agency
Groupe de Lima	organisation	lima-group	kind=club
Groupe de Puebla	organisation	puebla-group	kind=club
Forum de São Paulo	organisation	sao-paulo-forum	kind=club
Coopération économique pour l'Asie-Pacifique	organisation	apec	kind=regional
=APEC	organisation	apec	abbr=1 kind=regional
=Apec	organisation	apec	kind=regional
=AUKUS	organisation	aukus	abbr=1 kind=alliance
=Aukus	organisation	aukus	kind=alliance
=Quad	organisation	quad	kind=club
Dialogue quadrilatéral pour la sécurité	organisation	quad	kind=club
=Five Eyes	organisation	five-eyes	kind=alliance
Banque asiatique de développement	organisation	adb	kind=agency
=BAsD	organisation	adb	abbr=1 kind=agency
Banque asiatique d'investissement pour les infrastructures	organisation	aiib	kind=agency
=BAII	organisation	aiib	abbr=1 kind=agency
Nouvelle banque de développement	organisation	new-development-bank	kind=agency parent=brics
Banque des BRICS	organisation	new-development-bank	kind=agency parent=brics
Forum des îles du Pacifique	organisation	pacific-islands-forum	kind=regional
Organisation des États turciques	organisation	organization-of-turkic-states	kind=regional
Organisation de coopération économique	organisation	eco	kind=regional
=G4	organisation	g4	kind=club
=G8	organisation	g8	kind=club
=G24	organisation	g24	kind=club
=G10	organisation	g10	kind=club
Club de Paris	organisation	paris-club	kind=club
Forum économique mondial	organisation	world-economic-forum	kind=ngo
Conférence de Munich sur la sécurité	organisation	munich-security-conference	kind=club
Conférence sur la sécurité de Munich	organisation	munich-security-conference	kind=club
Groupe d'action financière	organisation	fatf	kind=agency
=GAFI	organisation	fatf	abbr=1 kind=agency
=Gafi	organisation	fatf	kind=agency
Comité de Bâle	organisation	basel-committee	kind=body
Forum international de l'énergie	organisation	international-energy-forum	kind=agency
Agence internationale pour les énergies renouvelables	organisation	irena	kind=agency
=IRENA	organisation	irena	abbr=1 kind=agency
Agence mondiale antidopage	organisation	wada	kind=agency
=AMA	organisation	wada	abbr=1 kind=agency
Communauté des pays de langue portugaise	organisation	cplp	kind=club
=CPLP	organisation	cplp	abbr=1 kind=club
=OEACP	organisation	acp	abbr=1 kind=regional
=ACP	organisation	acp	abbr=1 kind=regional
=COP28	organisation	cop28	abbr=1 kind=club parent=unfccc
=COP29	organisation	cop29	abbr=1 kind=club parent=unfccc
=COP30	organisation	cop30	abbr=1 kind=club parent=unfccc
Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge	organisation	ifrc	kind=humanitarian
=FICR	organisation	ifrc	abbr=1 kind=humanitarian
Croix-Rouge	organisation	red-cross	kind=humanitarian
Croissant-Rouge	organisation	red-crescent	kind=humanitarian
Croissant-Rouge palestinien	organisation	ps-red-crescent	kind=humanitarian iso=PS
Oxfam	organisation	oxfam	kind=ngo
Save the Children	organisation	save-the-children	kind=ngo
Greenpeace	organisation	greenpeace	kind=ngo
Transparency International	organisation	transparency-international	kind=ngo
World Central Kitchen	organisation	world-central-kitchen	kind=ngo
Fédération internationale pour les droits humains	organisation	fidh	kind=ngo
=FIDH	organisation	fidh	abbr=1 kind=ngo
Comité pour la protection des journalistes	organisation	cpj	kind=ngo
=CPJ	organisation	cpj	abbr=1 kind=ngo
International Crisis Group	organisation	international-crisis-group	kind=ngo
Observatoire syrien des droits de l'homme	organisation	syrian-observatory	kind=ngo iso=SY
=OSDH	organisation	syrian-observatory	abbr=1 kind=ngo iso=SY
Institut international de recherche sur la paix de Stockholm	organisation	sipri	kind=ngo
=Sipri	organisation	sipri	kind=ngo
=SIPRI	organisation	sipri	abbr=1 kind=ngo
B'Tselem	organisation	btselem	kind=ngo iso=IL
La Paix maintenant	organisation	peace-now	kind=ngo iso=IL
Fondation humanitaire de Gaza	organisation	gaza-humanitarian-foundation	kind=ngo
=GHF	organisation	gaza-humanitarian-foundation	abbr=1 kind=ngo
République arabe sahraouie démocratique	organisation	sahrawi-republic	kind=movement iso=EH
=RASD	organisation	sahrawi-republic	abbr=1 kind=movement iso=EH
République sahraouie	organisation	sahrawi-republic	kind=movement iso=EH
Fatah	organisation	fatah	kind=movement iso=PS
Autorité palestinienne	organisation	palestinian-authority	kind=executive iso=PS
Autorité nationale palestinienne	organisation	palestinian-authority	kind=executive iso=PS
=ANP	organisation	palestinian-authority	abbr=1 kind=executive iso=PS
Jihad islamique	organisation	islamic-jihad	kind=movement iso=PS
Djihad islamique	organisation	islamic-jihad	kind=movement iso=PS
Jihad islamique palestinien	organisation	islamic-jihad	kind=movement iso=PS
Front populaire de libération de la Palestine	organisation	pflp	kind=movement iso=PS
=FPLP	organisation	pflp	abbr=1 kind=movement iso=PS
Brigades al-Qassam	organisation	qassam-brigades	kind=movement parent=hamas iso=PS
Brigades Al-Qassam	organisation	qassam-brigades	kind=movement parent=hamas iso=PS
Brigades Ezzedine al-Qassam	organisation	qassam-brigades	kind=movement parent=hamas iso=PS
Mouvement Amal	organisation	amal	kind=movement iso=LB
Conseil de transition du Sud	organisation	southern-transitional-council	kind=movement iso=YE
=CTS	organisation	southern-transitional-council	abbr=1 kind=movement iso=YE
Hayat Tahrir al-Cham	organisation	hts	kind=movement iso=SY
Hayat Tahrir al-Sham	organisation	hts	kind=movement iso=SY
=HTC	organisation	hts	abbr=1 kind=movement iso=SY
=HTS	organisation	hts	abbr=1 kind=movement iso=SY
Forces démocratiques syriennes	organisation	sdf	kind=movement iso=SY
=FDS	organisation	sdf	abbr=1 kind=movement iso=SY
Parti des travailleurs du Kurdistan	organisation	pkk	kind=movement iso=TR
=PKK	organisation	pkk	abbr=1 kind=movement iso=TR
Unités de protection du peuple	organisation	ypg	kind=movement iso=SY
=YPG	organisation	ypg	abbr=1 kind=movement iso=SY
Parti démocratique du Kurdistan	organisation	kdp	kind=movement iso=IQ
=PDK	organisation	kdp	abbr=1 kind=movement iso=IQ
Hachd al-Chaabi	organisation	hashd-al-shaabi	kind=movement iso=IQ
Talibans	organisation	taliban	kind=movement iso=AF
Taliban	organisation	taliban	kind=movement iso=AF
Tehreek-e-Taliban Pakistan	organisation	ttp	kind=movement iso=PK
=TTP	organisation	ttp	abbr=1 kind=movement iso=PK
Talibans pakistanais	organisation	ttp	kind=movement iso=PK
Chebab	organisation	al-shabaab	kind=movement iso=SO
Chebabs	organisation	al-shabaab	kind=movement iso=SO
Al-Shabaab	organisation	al-shabaab	kind=movement iso=SO
Shebab	organisation	al-shabaab	kind=movement iso=SO
Boko Haram	organisation	boko-haram	kind=movement iso=NG
Groupe de soutien à l'islam et aux musulmans	organisation	jnim	kind=movement iso=ML
=GSIM	organisation	jnim	abbr=1 kind=movement iso=ML
=JNIM	organisation	jnim	abbr=1 kind=movement iso=ML
=Jnim	organisation	jnim	kind=movement iso=ML
Front de libération de l'Azawad	organisation	azawad-liberation-front	kind=movement iso=ML
=FLA	organisation	azawad-liberation-front	abbr=1 kind=movement iso=ML
=M23	organisation	m23	kind=movement iso=CD
Mouvement du 23-Mars	organisation	m23	kind=movement iso=CD
AFC/M23	organisation	m23	kind=movement iso=CD
Forces de soutien rapide	organisation	rapid-support-forces	kind=movement iso=SD
=FSR	organisation	rapid-support-forces	abbr=1 kind=movement iso=SD
=SPLM-N	organisation	splm-n	abbr=1 kind=movement iso=SD
=MPLS-N	organisation	splm-n	abbr=1 kind=movement iso=SD
Front de libération du peuple du Tigré	organisation	tplf	kind=movement iso=ET
=TPLF	organisation	tplf	abbr=1 kind=movement iso=ET
=FLPT	organisation	tplf	abbr=1 kind=movement iso=ET
Forces démocratiques alliées	organisation	adf	kind=movement iso=CD
=FDLR	organisation	fdlr	abbr=1 kind=movement iso=CD
Séléka	organisation	seleka	kind=movement iso=CF
Seleka	organisation	seleka	kind=movement iso=CF
=RENAMO	organisation	renamo	abbr=1 kind=movement iso=MZ
=Renamo	organisation	renamo	kind=movement iso=MZ
Armée nationale libyenne	organisation	lna	kind=movement iso=LY
=ANL	organisation	lna	abbr=1 kind=movement iso=LY
Frères musulmans	organisation	muslim-brotherhood	kind=movement
Confrérie des Frères musulmans	organisation	muslim-brotherhood	kind=movement
Armée de libération nationale	organisation	eln	kind=movement iso=CO
=ELN	organisation	eln	abbr=1 kind=movement iso=CO
Forces armées révolutionnaires de Colombie	organisation	farc	kind=movement iso=CO
=FARC	organisation	farc	abbr=1 kind=movement iso=CO
=Farc	organisation	farc	kind=movement iso=CO
=ETA	organisation	eta	abbr=1 kind=movement iso=ES
Armée républicaine irlandaise	organisation	ira	kind=movement iso=GB
=IRA	organisation	ira	abbr=1 kind=movement iso=GB
État islamique au Khorassan	organisation	isis-k	kind=movement parent=islamic-state iso=AF
=EI-K	organisation	isis-k	abbr=1 kind=movement parent=islamic-state iso=AF
État islamique en Afrique de l'Ouest	organisation	iswap	kind=movement parent=islamic-state iso=NG
=ISWAP	organisation	iswap	abbr=1 kind=movement parent=islamic-state iso=NG
=Iswap	organisation	iswap	kind=movement parent=islamic-state iso=NG
État islamique au Grand Sahara	organisation	eigs	kind=movement parent=islamic-state
État islamique au Sahel	organisation	eigs	kind=movement parent=islamic-state
=EIGS	organisation	eigs	abbr=1 kind=movement parent=islamic-state
Kataëb Hezbollah	organisation	kataib-hezbollah	kind=movement iso=IQ
Kataib Hezbollah	organisation	kataib-hezbollah	kind=movement iso=IQ
Moudjahidines du peuple	organisation	mek	kind=movement iso=IR
Moudjahidine du peuple	organisation	mek	kind=movement iso=IR
Rassemblement pour le Mali	organisation	rally-for-mali	kind=party iso=ML
Rassemblement national	organisation	fr-rassemblement-national	kind=party iso=FR
=RN	organisation	fr-rassemblement-national	abbr=1 kind=party iso=FR
=LREM	organisation	fr-renaissance	abbr=1 kind=party iso=FR
La République en marche	organisation	fr-renaissance	kind=party iso=FR
Les Républicains	organisation	fr-les-republicains	kind=party iso=FR
La France insoumise	organisation	fr-la-france-insoumise	kind=party iso=FR
=LFI	organisation	fr-la-france-insoumise	abbr=1 kind=party iso=FR
France insoumise	organisation	fr-la-france-insoumise	kind=party iso=FR
Parti socialiste	organisation	fr-parti-socialiste	kind=party iso=FR
Parti communiste français	organisation	fr-parti-communiste	kind=party iso=FR
=PCF	organisation	fr-parti-communiste	abbr=1 kind=party iso=FR
=MoDem	organisation	fr-modem	abbr=1 kind=party iso=FR
=Modem	organisation	fr-modem	kind=party iso=FR
Parti populaire	organisation	pp	kind=party iso=ES
Partido Popular	organisation	pp	kind=party iso=ES
Parti socialiste ouvrier espagnol	organisation	psoe	kind=party iso=ES
=PSOE	organisation	psoe	abbr=1 kind=party iso=ES
=Vox	organisation	vox	kind=party iso=ES
=Sumar	organisation	sumar	kind=party iso=ES
=Podemos	organisation	podemos	kind=party iso=ES
Unidas Podemos	organisation	unidas-podemos	kind=party iso=ES
Parti nationaliste basque	organisation	pnv	kind=party iso=ES
=PNV	organisation	pnv	abbr=1 kind=party iso=ES
Gauche républicaine de Catalogne	organisation	erc	kind=party iso=ES
=ERC	organisation	erc	abbr=1 kind=party iso=ES
=Junts	organisation	junts	kind=party iso=ES
Junts per Catalunya	organisation	junts	kind=party iso=ES
=EH Bildu	organisation	eh-bildu	kind=party iso=ES
=Bildu	organisation	eh-bildu	kind=party iso=ES
=Ciudadanos	organisation	es-ciudadanos	kind=party iso=ES
Parti de la justice et du développement	organisation	ma-pjd	kind=party iso=MA
=PJD	organisation	ma-pjd	abbr=1 kind=party iso=MA
Rassemblement national des indépendants	organisation	ma-rni	kind=party iso=MA
=RNI	organisation	ma-rni	abbr=1 kind=party iso=MA
Parti de l'Istiqlal	organisation	ma-istiqlal	kind=party iso=MA
=Istiqlal	organisation	ma-istiqlal	kind=party iso=MA
Parti authenticité et modernité	organisation	ma-pam	kind=party iso=MA
Union socialiste des forces populaires	organisation	ma-usfp	kind=party iso=MA
=USFP	organisation	ma-usfp	abbr=1 kind=party iso=MA
Parti du progrès et du socialisme	organisation	ma-pps	kind=party iso=MA
Front de libération nationale	organisation	dz-fln	kind=party iso=DZ
=FLN	organisation	dz-fln	abbr=1 kind=party iso=DZ
Rassemblement national démocratique	organisation	dz-rnd	kind=party iso=DZ
Front des forces socialistes	organisation	dz-ffs	kind=party iso=DZ
=FFS	organisation	dz-ffs	abbr=1 kind=party iso=DZ
Mouvement de la société pour la paix	organisation	dz-msp	kind=party iso=DZ
Ennahda	organisation	tn-ennahda	kind=party iso=TN
Ennahdha	organisation	tn-ennahda	kind=party iso=TN
Union générale tunisienne du travail	organisation	tn-ugtt	kind=party iso=TN
=UGTT	organisation	tn-ugtt	abbr=1 kind=party iso=TN
=Pastef	organisation	sn-pastef	kind=party iso=SN
=PASTEF	organisation	sn-pastef	abbr=1 kind=party iso=SN
Alliance pour la République	organisation	sn-apr	kind=party iso=SN
Comité national pour le salut du peuple	organisation	ml-cnsp	kind=body iso=ML
Conseil national pour la sauvegarde de la patrie	organisation	ne-cnsp	kind=body iso=NE
=CNSP	organisation	ne-cnsp	abbr=1 kind=body iso=NE
Comité national du rassemblement pour le développement	organisation	gn-cnrd	kind=body iso=GN
=CNRD	organisation	gn-cnrd	abbr=1 kind=body iso=GN
Congrès national africain	organisation	za-anc	kind=party iso=ZA
African National Congress	organisation	za-anc	kind=party iso=ZA
=ANC	organisation	za-anc	abbr=1 kind=party iso=ZA
Alliance démocratique	organisation	za-da	kind=party iso=ZA
Congrès des progressistes	organisation	ng-apc	kind=party iso=NG
All Progressives Congress	organisation	ng-apc	kind=party iso=NG
=APC	organisation	ng-apc	abbr=1 kind=party iso=NG
El Insaf	organisation	mr-insaf	kind=party iso=MR
Parti El Insaf	organisation	mr-insaf	kind=party iso=MR
Parti républicain	organisation	us-republican-party	kind=party iso=US
Parti démocrate	organisation	us-democratic-party	kind=party iso=US
Parti travailliste	organisation	gb-labour-party	kind=party iso=GB
=Labour	organisation	gb-labour-party	kind=party iso=GB
Parti conservateur	organisation	gb-conservative-party	kind=party iso=GB
=Tories	organisation	gb-conservative-party	kind=party iso=GB
Reform UK	organisation	gb-reform-uk	kind=party iso=GB
Libéraux-démocrates	organisation	gb-liberal-democrats	kind=party iso=GB
Parti national écossais	organisation	gb-snp	kind=party iso=GB
=SNP	organisation	gb-snp	abbr=1 kind=party iso=GB
Sinn Féin	organisation	ie-sinn-fein	kind=party iso=IE
Sinn Fein	organisation	ie-sinn-fein	kind=party iso=IE
Union chrétienne-démocrate	organisation	de-cdu	kind=party iso=DE
=CDU	organisation	de-cdu	abbr=1 kind=party iso=DE
=CDU/CSU	organisation	de-cdu	kind=party iso=DE
=CSU	organisation	de-csu	abbr=1 kind=party iso=DE
Parti social-démocrate allemand	organisation	de-spd	kind=party iso=DE
=SPD	organisation	de-spd	abbr=1 kind=party iso=DE
Alternative pour l'Allemagne	organisation	de-afd	kind=party iso=DE
=AfD	organisation	de-afd	abbr=1 kind=party iso=DE
=FDP	organisation	de-fdp	abbr=1 kind=party iso=DE
Fratelli d'Italia	organisation	it-fratelli	kind=party iso=IT
Frères d'Italie	organisation	it-fratelli	kind=party iso=IT
Forza Italia	organisation	it-forza-italia	kind=party iso=IT
=Lega	organisation	it-lega	kind=party iso=IT
Parti socialiste portugais	organisation	pt-ps	kind=party iso=PT
=Chega	organisation	pt-chega	kind=party iso=PT
Fidesz	organisation	hu-fidesz	kind=party iso=HU
parti Tisza	organisation	hu-tisza	kind=party iso=HU
=Tisza	organisation	hu-tisza	kind=party iso=HU
Droit et justice	organisation	pl-pis	kind=party iso=PL
Droit et Justice	organisation	pl-pis	kind=party iso=PL
=PiS	organisation	pl-pis	abbr=1 kind=party iso=PL
=AKP	organisation	tr-akp	abbr=1 kind=party iso=TR
Parti républicain du peuple	organisation	tr-chp	kind=party iso=TR
=CHP	organisation	tr-chp	abbr=1 kind=party iso=TR
=parti DEM	organisation	tr-dem	kind=party iso=TR
=DEM	organisation	tr-dem	abbr=1 kind=party iso=TR
Likoud	organisation	il-likud	kind=party iso=IL
Likud	organisation	il-likud	kind=party iso=IL
Parti travailliste israélien	organisation	il-labor	kind=party iso=IL
Otzma Yehudit	organisation	il-otzma-yehudit	kind=party iso=IL
Force juive	organisation	il-otzma-yehudit	kind=party iso=IL
=Shas	organisation	il-shas	kind=party iso=IL
Yesh Atid	organisation	il-yesh-atid	kind=party iso=IL
Bharatiya Janata Party	organisation	in-bjp	kind=party iso=IN
Parti du peuple indien	organisation	in-bjp	kind=party iso=IN
=BJP	organisation	in-bjp	abbr=1 kind=party iso=IN
Parti du Congrès	organisation	in-congress	kind=party iso=IN
=PTI	organisation	pk-pti	abbr=1 kind=party iso=PK
Pakistan Tehreek-e-Insaf	organisation	pk-pti	kind=party iso=PK
Parti communiste chinois	organisation	cn-communist-party	kind=party iso=CN
=PCC	organisation	cn-communist-party	abbr=1 kind=party iso=CN
Parti communiste vietnamien	organisation	vn-communist-party	kind=party iso=VN
Parti du travail de Corée	organisation	kp-workers-party	kind=party iso=KP
Parti démocrate progressiste	organisation	tw-dpp	kind=party iso=TW
=PDP	organisation	tw-dpp	abbr=1 kind=party iso=TW
Kuomintang	organisation	tw-kuomintang	kind=party iso=TW
=KMT	organisation	tw-kuomintang	abbr=1 kind=party iso=TW
Parti libéral-démocrate	organisation	jp-ldp	kind=party iso=JP
=PLD	organisation	jp-ldp	abbr=1 kind=party iso=JP
Parti communiste cubain	organisation	cu-communist-party	kind=party iso=CU
Parti communiste de Cuba	organisation	cu-communist-party	kind=party iso=CU
Parti socialiste unifié du Venezuela	organisation	ve-psuv	kind=party iso=VE
=PSUV	organisation	ve-psuv	abbr=1 kind=party iso=VE
=Morena	organisation	mx-morena	kind=party iso=MX
Parti révolutionnaire institutionnel	organisation	mx-pri	kind=party iso=MX
Parti action nationale	organisation	mx-pan	kind=party iso=MX
Parti des travailleurs	organisation	br-pt	kind=party iso=BR
La Libertad Avanza	organisation	ar-la-libertad-avanza	kind=party iso=AR
Fuerza Popular	organisation	pe-fuerza-popular	kind=party iso=PE
Perú Libre	organisation	pe-peru-libre	kind=party iso=PE
Mouvement vers le socialisme	organisation	bo-mas	kind=party iso=BO
Front sandiniste de libération nationale	organisation	ni-fsln	kind=party iso=NI
=FSLN	organisation	ni-fsln	abbr=1 kind=party iso=NI
Russie unie	organisation	ru-united-russia	kind=party iso=RU
Serviteur du peuple	organisation	ua-servant-of-the-people	kind=party iso=UA
Rêve géorgien	organisation	ge-georgian-dream	kind=party iso=GE
Parti populaire européen	organisation	eu-epp	kind=party
=PPE	organisation	eu-epp	abbr=1 kind=party
Chambre des représentants américaine	organisation	us-house-of-representatives	kind=parliament parent=us-congress iso=US
Chambre américaine des représentants	organisation	us-house-of-representatives	kind=parliament parent=us-congress iso=US
Sénat américain	organisation	us-senate	kind=parliament parent=us-congress iso=US
Congrès américain	organisation	us-congress	kind=parliament iso=US
=Capitole	organisation	us-congress	kind=parliament iso=US
Cour suprême des États-Unis	organisation	us-supreme-court	kind=court iso=US
Cour suprême américaine	organisation	us-supreme-court	kind=court iso=US
Réserve fédérale	organisation	us-federal-reserve	kind=agency iso=US
Réserve fédérale américaine	organisation	us-federal-reserve	kind=agency iso=US
=Fed	organisation	us-federal-reserve	kind=agency iso=US
Trésor américain	organisation	us-treasury	kind=ministry iso=US
département du Trésor	organisation	us-treasury	kind=ministry iso=US
département américain du Trésor	organisation	us-treasury	kind=ministry iso=US
département d'État	organisation	us-state-department	kind=ministry iso=US
Département d'État	organisation	us-state-department	kind=ministry iso=US
département d'État américain	organisation	us-state-department	kind=ministry iso=US
département américain d'État	organisation	us-state-department	kind=ministry iso=US
département de la Défense	organisation	us-defence-department	kind=ministry iso=US
département américain de la Défense	organisation	us-defence-department	kind=ministry iso=US
département de la Justice	organisation	us-justice-department	kind=ministry iso=US
département américain de la Justice	organisation	us-justice-department	kind=ministry iso=US
département de la Sécurité intérieure	organisation	us-homeland-security	kind=ministry iso=US
département du Commerce	organisation	us-commerce-department	kind=ministry iso=US
département américain du Commerce	organisation	us-commerce-department	kind=ministry iso=US
département de l'Énergie	organisation	us-energy-department	kind=ministry iso=US
Conseil de sécurité nationale américain	organisation	us-national-security-council	kind=body iso=US
=CIA	organisation	us-cia	abbr=1 caution=word kind=agency iso=US
=FBI	organisation	us-fbi	abbr=1 kind=agency iso=US
Agence nationale de sécurité	organisation	us-nsa	kind=agency iso=US
=NSA	organisation	us-nsa	abbr=1 kind=agency iso=US
=DEA	organisation	us-dea	abbr=1 kind=agency iso=US
=USAID	organisation	us-usaid	abbr=1 kind=agency iso=US
=Usaid	organisation	us-usaid	kind=agency iso=US
=OFAC	organisation	us-ofac	abbr=1 kind=agency parent=us-treasury iso=US
=Ofac	organisation	us-ofac	kind=agency parent=us-treasury iso=US
Commandement central américain	organisation	us-centcom	kind=army iso=US
Commandement central des États-Unis	organisation	us-centcom	kind=army iso=US
=Centcom	organisation	us-centcom	kind=army iso=US
=CENTCOM	organisation	us-centcom	abbr=1 kind=army iso=US
=Africom	organisation	us-africom	kind=army iso=US
=AFRICOM	organisation	us-africom	abbr=1 kind=army iso=US
=Nasa	organisation	us-nasa	kind=agency iso=US
=NASA	organisation	us-nasa	abbr=1 kind=agency iso=US
=ICE	organisation	us-ice	abbr=1 kind=agency iso=US
Chambre des communes	organisation	gb-house-of-commons	kind=parliament parent=gb-parliament iso=GB
Chambre des lords	organisation	gb-house-of-lords	kind=parliament parent=gb-parliament iso=GB
Parlement britannique	organisation	gb-parliament	kind=parliament iso=GB
Foreign Office	organisation	gb-foreign-ministry	kind=ministry iso=GB
ministère britannique de la Défense	organisation	gb-defence-ministry	kind=ministry iso=GB
Home Office	organisation	gb-interior-ministry	kind=ministry iso=GB
Trésor britannique	organisation	gb-treasury	kind=ministry iso=GB
Banque d'Angleterre	organisation	gb-bank-of-england	kind=agency iso=GB
=BoE	organisation	gb-bank-of-england	abbr=1 kind=agency iso=GB
=MI6	organisation	gb-mi6	abbr=1 kind=agency iso=GB
=MI5	organisation	gb-mi5	abbr=1 kind=agency iso=GB
Scotland Yard	organisation	gb-scotland-yard	kind=agency iso=GB
Assemblée nationale	organisation	fr-national-assembly	kind=parliament parent=fr-parliament iso=FR
Assemblée nationale française	organisation	fr-national-assembly	kind=parliament parent=fr-parliament iso=FR
=Palais-Bourbon	organisation	fr-national-assembly	kind=parliament parent=fr-parliament iso=FR
Sénat français	organisation	fr-senate	kind=parliament parent=fr-parliament iso=FR
Conseil constitutionnel	organisation	fr-constitutional-council	kind=court iso=FR
Conseil d'État	organisation	fr-council-of-state	kind=court iso=FR
Conseil d'Etat	organisation	fr-council-of-state	kind=court iso=FR
=DGSE	organisation	fr-dgse	abbr=1 kind=agency iso=FR
Direction générale de la sécurité extérieure	organisation	fr-dgse	kind=agency iso=FR
=DGSI	organisation	fr-dgsi	abbr=1 kind=agency iso=FR
Direction générale de la sécurité intérieure	organisation	fr-dgsi	kind=agency iso=FR
Agence française de développement	organisation	fr-afd	kind=agency iso=FR
=AFD	organisation	fr-afd	abbr=1 kind=agency iso=FR
=Insee	organisation	fr-insee	kind=agency iso=FR
=INSEE	organisation	fr-insee	abbr=1 kind=agency iso=FR
=Ofpra	organisation	fr-ofpra	kind=agency iso=FR
=OFPRA	organisation	fr-ofpra	abbr=1 kind=agency iso=FR
opération Barkhane	organisation	fr-barkhane	kind=mission iso=FR
force Barkhane	organisation	fr-barkhane	kind=mission iso=FR
=Barkhane	organisation	fr-barkhane	kind=mission iso=FR
Bundestag	organisation	de-bundestag	kind=parliament iso=DE
Bundesrat	organisation	de-bundesrat	kind=parliament iso=DE
Bundesbank	organisation	de-bundesbank	kind=agency iso=DE
Bundeswehr	organisation	de-bundeswehr	kind=army iso=DE
=BND	organisation	de-bnd	abbr=1 kind=agency iso=DE
Congrès des députés	organisation	es-congress-of-deputies	kind=parliament iso=ES
Sénat espagnol	organisation	es-senate	kind=parliament iso=ES
Cortes Generales	organisation	es-cortes	kind=parliament iso=ES
=Cortes	organisation	es-cortes	kind=parliament iso=ES
Tribunal suprême espagnol	organisation	es-supreme-court	kind=court iso=ES
Cour constitutionnelle espagnole	organisation	es-constitutional-court	kind=court iso=ES
Tribunal constitutionnel espagnol	organisation	es-constitutional-court	kind=court iso=ES
Audience nationale	organisation	es-national-court	kind=court iso=ES
Audiencia Nacional	organisation	es-national-court	kind=court iso=ES
=CNI	organisation	es-cni	abbr=1 kind=agency iso=ES
Centre national de renseignement	organisation	es-cni	kind=agency iso=ES
Guardia Civil	organisation	es-guardia-civil	kind=agency iso=ES
Garde civile	organisation	es-guardia-civil	kind=agency iso=ES
Généralité de Catalogne	organisation	es-generalitat	kind=government iso=ES
Generalitat	organisation	es-generalitat	kind=government iso=ES
=Farnesina	organisation	it-farnesina	kind=ministry iso=IT
Chambre des députés italienne	organisation	it-chamber-of-deputies	kind=parliament iso=IT
=Eni	organisation	it-eni	kind=company iso=IT
=ENI	organisation	it-eni	abbr=1 kind=company iso=IT
Curie romaine	organisation	va-curia	kind=executive iso=VA
Douma	organisation	ru-duma	kind=parliament iso=RU
Douma d'État	organisation	ru-duma	kind=parliament iso=RU
Conseil de la Fédération	organisation	ru-federation-council	kind=parliament iso=RU
Conseil de sécurité russe	organisation	ru-security-council	kind=body iso=RU
Conseil de sécurité de Russie	organisation	ru-security-council	kind=body iso=RU
=FSB	organisation	ru-fsb	abbr=1 kind=agency iso=RU
=SVR	organisation	ru-svr	abbr=1 kind=agency iso=RU
=GRU	organisation	ru-gru	abbr=1 kind=agency iso=RU
Fonds russe d'investissement direct	organisation	ru-rdif	kind=agency iso=RU
Rada	organisation	ua-rada	kind=parliament iso=UA
Verkhovna Rada	organisation	ua-rada	kind=parliament iso=UA
Rada suprême	organisation	ua-rada	kind=parliament iso=UA
=SBU	organisation	ua-sbu	abbr=1 kind=agency iso=UA
Service de sécurité d'Ukraine	organisation	ua-sbu	kind=agency iso=UA
renseignement militaire ukrainien	organisation	ua-military-intelligence	kind=agency iso=UA
=GUR	organisation	ua-military-intelligence	abbr=1 kind=agency iso=UA
=HUR	organisation	ua-military-intelligence	abbr=1 kind=agency iso=UA
Diète polonaise	organisation	pl-sejm	kind=parliament iso=PL
Sejm	organisation	pl-sejm	kind=parliament iso=PL
Knesset	organisation	il-knesset	kind=parliament iso=IL
Mossad	organisation	mossad	kind=agency iso=IL
Shin Bet	organisation	il-shin-bet	kind=agency iso=IL
Shin Beth	organisation	il-shin-bet	kind=agency iso=IL
armée israélienne	organisation	il-army	kind=army iso=IL
=Tsahal	organisation	il-army	kind=army iso=IL
cabinet de sécurité israélien	organisation	il-security-cabinet	kind=body iso=IL
=Cogat	organisation	il-cogat	kind=agency iso=IL
=COGAT	organisation	il-cogat	abbr=1 kind=agency iso=IL
Cour suprême israélienne	organisation	il-supreme-court	kind=court iso=IL
Majlis	organisation	ir-parliament	kind=parliament iso=IR
Parlement iranien	organisation	ir-parliament	kind=parliament iso=IR
Gardiens de la révolution	organisation	ir-revolutionary-guards	kind=army iso=IR
Gardiens de la Révolution	organisation	ir-revolutionary-guards	kind=army iso=IR
Corps des gardiens de la révolution islamique	organisation	ir-revolutionary-guards	kind=army iso=IR
=CGRI	organisation	ir-revolutionary-guards	abbr=1 kind=army iso=IR
Pasdaran	organisation	ir-revolutionary-guards	kind=army iso=IR
Force Al-Qods	organisation	ir-quds-force	kind=army parent=ir-revolutionary-guards iso=IR
force Qods	organisation	ir-quds-force	kind=army parent=ir-revolutionary-guards iso=IR
Force Qods	organisation	ir-quds-force	kind=army parent=ir-revolutionary-guards iso=IR
Conseil suprême de la sécurité nationale	organisation	ir-supreme-national-security-council	kind=body iso=IR
Conseil suprême de sécurité nationale	organisation	ir-supreme-national-security-council	kind=body iso=IR
Conseil des gardiens	organisation	ir-guardian-council	kind=body iso=IR
Organisation iranienne de l'énergie atomique	organisation	ir-atomic-energy-organisation	kind=agency iso=IR
=OIEA	organisation	ir-atomic-energy-organisation	abbr=1 kind=agency iso=IR
gouvernement d'unité nationale	organisation	ly-government	kind=government iso=LY
Gouvernement d'unité nationale	organisation	ly-government	kind=government iso=LY
=GUN	organisation	ly-government	abbr=1 kind=government iso=LY
Conseil présidentiel libyen	organisation	ly-presidential-council	kind=body iso=LY
Conseil présidentiel	organisation	ly-presidential-council	caution=context kind=body iso=LY
Haut Conseil d'État	organisation	ly-high-council-of-state	kind=body iso=LY
Haut Conseil d'Etat	organisation	ly-high-council-of-state	kind=body iso=LY
Chambre des représentants libyenne	organisation	ly-house-of-representatives	kind=parliament iso=LY
Compagnie nationale de pétrole	organisation	ly-noc	kind=company iso=LY
Cabinet royal	organisation	ma-royal-cabinet	kind=executive iso=MA
Chambre des représentants	organisation	ma-house-of-representatives	caution=context kind=parliament parent=ma-parliament iso=MA
Chambre des conseillers	organisation	ma-house-of-councillors	kind=parliament parent=ma-parliament iso=MA
Direction générale de la sûreté nationale	organisation	ma-dgsn	kind=agency iso=MA
=DGSN	organisation	ma-dgsn	abbr=1 kind=agency iso=MA
Direction générale de la surveillance du territoire	organisation	ma-dgst	kind=agency iso=MA
=DGST	organisation	ma-dgst	abbr=1 kind=agency iso=MA
Direction générale des études et de la documentation	organisation	ma-dged	kind=agency iso=MA
=DGED	organisation	ma-dged	abbr=1 kind=agency iso=MA
Forces armées royales	organisation	ma-far	kind=army iso=MA
=FAR	organisation	ma-far	abbr=1 kind=army iso=MA
Conseil national des droits de l'homme	organisation	ma-cndh	kind=agency iso=MA
=CNDH	organisation	ma-cndh	abbr=1 kind=agency iso=MA
Haut-Commissariat au plan	organisation	ma-hcp	kind=agency iso=MA
Haut-commissariat au Plan	organisation	ma-hcp	kind=agency iso=MA
=HCP	organisation	ma-hcp	abbr=1 kind=agency iso=MA
Bank Al-Maghrib	organisation	ma-bank-al-maghrib	kind=agency iso=MA
Office chérifien des phosphates	organisation	ma-ocp	kind=company iso=MA
Groupe OCP	organisation	ma-ocp	kind=company iso=MA
=OCP	organisation	ma-ocp	abbr=1 kind=company iso=MA
Conseil royal consultatif pour les affaires sahariennes	organisation	ma-corcas	kind=body iso=MA
=CORCAS	organisation	ma-corcas	abbr=1 kind=body iso=MA
=Corcas	organisation	ma-corcas	kind=body iso=MA
Assemblée populaire nationale	organisation	dz-apn	kind=parliament parent=dz-parliament iso=DZ
=APN	organisation	dz-apn	abbr=1 kind=parliament parent=dz-parliament iso=DZ
Conseil de la nation	organisation	dz-council-of-the-nation	kind=parliament parent=dz-parliament iso=DZ
Armée nationale populaire	organisation	dz-army	kind=army iso=DZ
=ANP	organisation	dz-army	abbr=1 kind=army iso=DZ
armée algérienne	organisation	dz-army	kind=army iso=DZ
Haut Conseil de sécurité	organisation	dz-high-security-council	kind=body iso=DZ
Sonatrach	organisation	dz-sonatrach	kind=company iso=DZ
=DRS	organisation	dz-drs	abbr=1 kind=agency iso=DZ
Assemblée des représentants du peuple	organisation	tn-arp	kind=parliament iso=TN
=ARP	organisation	tn-arp	abbr=1 kind=parliament iso=TN
Instance supérieure indépendante pour les élections	organisation	tn-isie	kind=agency iso=TN
=ISIE	organisation	tn-isie	abbr=1 kind=agency iso=TN
Conseil suprême des forces armées	organisation	eg-scaf	kind=body iso=EG
Al-Azhar	organisation	eg-al-azhar	kind=executive iso=EG
Autorité du canal de Suez	organisation	eg-suez-canal-authority	kind=agency iso=EG
Conseil de la Choura	organisation	sa-shura-council	kind=parliament iso=SA
Fonds public d'investissement	organisation	sa-pif	kind=agency iso=SA
=PIF	organisation	sa-pif	abbr=1 kind=agency iso=SA
Saudi Aramco	organisation	sa-aramco	kind=company iso=SA
Aramco	organisation	sa-aramco	kind=company iso=SA
Conseil de souveraineté	organisation	sd-sovereignty-council	kind=body iso=SD
Conseil présidentiel yéménite	organisation	ye-presidential-leadership-council	kind=body iso=YE
Conseil des affaires d'État	organisation	cn-state-council	kind=government iso=CN
Conseil d'État chinois	organisation	cn-state-council	kind=government iso=CN
Assemblée nationale populaire chinoise	organisation	cn-npc	kind=parliament iso=CN
Armée populaire de libération	organisation	cn-pla	kind=army iso=CN
=APL	organisation	cn-pla	abbr=1 kind=army iso=CN
Bureau politique du PCC	organisation	cn-politburo	kind=body parent=cn-communist-party iso=CN
Politburo	organisation	cn-politburo	kind=body parent=cn-communist-party iso=CN
Bureau des affaires taïwanaises	organisation	cn-taiwan-affairs-office	kind=executive iso=CN
Lok Sabha	organisation	in-lok-sabha	kind=parliament iso=IN
Inter-Services Intelligence	organisation	pk-isi	kind=agency iso=PK
=ISI	organisation	pk-isi	abbr=1 kind=agency iso=PK
Diète japonaise	organisation	jp-diet	kind=parliament iso=JP
Parlement japonais	organisation	jp-diet	kind=parliament iso=JP
Banque du Japon	organisation	jp-bank-of-japan	kind=agency iso=JP
=BoJ	organisation	jp-bank-of-japan	abbr=1 kind=agency iso=JP
Chambre des communes du Canada	organisation	ca-house-of-commons	kind=parliament iso=CA
Affaires mondiales Canada	organisation	ca-global-affairs	kind=ministry iso=CA
Secretaría de Relaciones Exteriores	organisation	mx-foreign-ministry	kind=ministry iso=MX
=SRE	organisation	mx-foreign-ministry	abbr=1 kind=ministry iso=MX
ministère mexicain des Affaires étrangères	organisation	mx-foreign-ministry	kind=ministry iso=MX
=Pemex	organisation	mx-pemex	kind=company iso=MX
=PEMEX	organisation	mx-pemex	abbr=1 kind=company iso=MX
Itamaraty	organisation	br-foreign-ministry	kind=ministry iso=BR
Petrobras	organisation	br-petrobras	kind=company iso=BR
Tribunal suprême fédéral	organisation	br-supreme-federal-court	kind=court iso=BR
=STF	organisation	br-supreme-federal-court	abbr=1 kind=court iso=BR
Assemblée nationale vénézuélienne	organisation	ve-national-assembly	kind=parliament iso=VE
=PDVSA	organisation	ve-pdvsa	abbr=1 kind=company iso=VE
=PdVSA	organisation	ve-pdvsa	abbr=1 kind=company iso=VE
Conseil national électoral	organisation	ve-cne	kind=agency iso=VE
Congrès péruvien	organisation	pe-congress	kind=parliament iso=PE
ministère péruvien des Affaires étrangères	organisation	pe-foreign-ministry	kind=ministry iso=PE
Juridiction spéciale pour la paix	organisation	co-jep	kind=court iso=CO
Conseil des représentants irakien	organisation	iq-parliament	kind=parliament iso=IQ
Parlement libanais	organisation	lb-parliament	kind=parliament iso=LB
Armée libanaise	organisation	lb-army	kind=army iso=LB
Parlement koweïtien	organisation	kw-national-assembly	kind=parliament iso=KW
Grande Assemblée nationale de Turquie	organisation	tr-grand-national-assembly	kind=parliament iso=TR
=MİT	organisation	tr-mit	abbr=1 kind=agency iso=TR
=MIT	organisation	tr-mit	abbr=1 kind=agency iso=TR
=BBC	media	bbc	abbr=1 kind=media iso=GB
=CNN	media	cnn	abbr=1 kind=media iso=US
Al Jazeera	media	al-jazeera	kind=media iso=QA
Al-Jazeera	media	al-jazeera	kind=media iso=QA
Al-Jazira	media	al-jazeera	kind=media iso=QA
Al Arabiya	media	al-arabiya	kind=media iso=SA
Al-Arabiya	media	al-arabiya	kind=media iso=SA
Al Hadath	media	al-hadath	kind=media iso=SA
Sky News Arabia	media	sky-news-arabia	kind=media iso=AE
Sky News	media	sky-news	kind=media iso=GB
Fox News	media	fox-news	kind=media iso=US
=NBC	media	nbc	abbr=1 kind=media iso=US
NBC News	media	nbc	kind=media iso=US
ABC News	media	abc-news	kind=media iso=US
=CBS	media	cbs	abbr=1 kind=media iso=US
CBS News	media	cbs	kind=media iso=US
=NPR	media	npr	abbr=1 kind=media iso=US
New York Times	media	new-york-times	kind=media iso=US
The New York Times	media	new-york-times	kind=media iso=US
Washington Post	media	washington-post	kind=media iso=US
Wall Street Journal	media	wall-street-journal	kind=media iso=US
=Axios	media	axios	kind=media iso=US
=Politico	media	politico	kind=media iso=US
Bloomberg	media	bloomberg	kind=media iso=US
Financial Times	media	financial-times	kind=media iso=GB
The Guardian	media	the-guardian	kind=media iso=GB
=Guardian	media	the-guardian	kind=media iso=GB
=The Times	media	the-times	kind=media iso=GB
Daily Telegraph	media	the-telegraph	kind=media iso=GB
The Telegraph	media	the-telegraph	kind=media iso=GB
The Economist	media	the-economist	kind=media iso=GB
=The Independent	media	the-independent	kind=media iso=GB
Daily Mail	media	daily-mail	kind=media iso=GB
=Le Monde	media	le-monde	kind=media iso=FR
Le Figaro	media	le-figaro	kind=media iso=FR
=Libération	media	liberation	kind=media iso=FR
=Le Parisien	media	le-parisien	kind=media iso=FR
=Les Échos	media	les-echos	kind=media iso=FR
=Les Echos	media	les-echos	kind=media iso=FR
=Le Point	media	le-point	kind=media iso=FR
=L'Express	media	l-express	kind=media iso=FR
Mediapart	media	mediapart	kind=media iso=FR
=La Croix	media	la-croix	kind=media iso=FR
Jeune Afrique	media	jeune-afrique	kind=media iso=FR
=RFI	media	rfi	abbr=1 kind=media iso=FR
Radio France internationale	media	rfi	kind=media iso=FR
France 24	media	france-24	kind=media iso=FR
=franceinfo	media	france-info	kind=media iso=FR
France Info	media	france-info	kind=media iso=FR
=Franceinfo	media	france-info	kind=media iso=FR
France Inter	media	france-inter	kind=media iso=FR
=France 2	media	france-2	kind=media iso=FR
=TF1	media	tf1	abbr=1 kind=media iso=FR
=BFMTV	media	bfmtv	abbr=1 kind=media iso=FR
=BFM TV	media	bfmtv	kind=media iso=FR
=BFM	media	bfmtv	abbr=1 kind=media iso=FR
=CNews	media	cnews	abbr=1 kind=media iso=FR
=CNEWS	media	cnews	abbr=1 kind=media iso=FR
=Europe 1	media	europe-1	kind=media iso=FR
=RTL	media	rtl	abbr=1 kind=media iso=FR
TV5 Monde	media	tv5-monde	kind=media iso=FR
=TV5Monde	media	tv5-monde	abbr=1 kind=media iso=FR
=TV5MONDE	media	tv5-monde	abbr=1 kind=media iso=FR
=Arte	media	arte	kind=media iso=FR
Deutsche Welle	media	dw	kind=media iso=DE
=DW	media	dw	abbr=1 kind=media iso=DE
Der Spiegel	media	der-spiegel	kind=media iso=DE
=Spiegel	media	der-spiegel	kind=media iso=DE
=Bild	media	bild	kind=media iso=DE
=dpa	media	dpa	kind=media iso=DE
=DPA	media	dpa	abbr=1 kind=media iso=DE
Frankfurter Allgemeine Zeitung	media	frankfurter-allgemeine	kind=media iso=DE
=FAZ	media	frankfurter-allgemeine	abbr=1 kind=media iso=DE
=Die Welt	media	die-welt	kind=media iso=DE
Süddeutsche Zeitung	media	suddeutsche-zeitung	kind=media iso=DE
Corriere della Sera	media	corriere-della-sera	kind=media iso=IT
La Repubblica	media	la-repubblica	kind=media iso=IT
=ANSA	media	ansa	abbr=1 kind=media iso=IT
=Ansa	media	ansa	kind=media iso=IT
=RAI	media	rai	abbr=1 kind=media iso=IT
=Rai	media	rai	kind=media iso=IT
Europa Press	media	europa-press	kind=media iso=ES
El País	media	el-pais	kind=media iso=ES
=El Pais	media	el-pais	kind=media iso=ES
=El Mundo	media	el-mundo	kind=media iso=ES
=ABC	media	abc-es	abbr=1 kind=media iso=ES
La Razón	media	la-razon	kind=media iso=ES
La Vanguardia	media	la-vanguardia	kind=media iso=ES
El Confidencial	media	el-confidencial	kind=media iso=ES
El Español	media	el-espanol	kind=media iso=ES
=RTVE	media	rtve	abbr=1 kind=media iso=ES
=RNE	media	rne	abbr=1 kind=media iso=ES
Cadena SER	media	cadena-ser	kind=media iso=ES
Onda Cero	media	onda-cero	kind=media iso=ES
=COPE	media	cope	abbr=1 kind=media iso=ES
=laSexta	media	lasexta	kind=media iso=ES
=Lusa	media	lusa	kind=media iso=PT
=Público	media	publico-pt	kind=media iso=PT
Infobae	media	infobae	kind=media iso=AR
=Clarín	media	clarin	kind=media iso=AR
=La Nación	media	la-nacion-ar	kind=media iso=AR
=El Universal	media	el-universal	kind=media iso=MX
La Jornada	media	la-jornada	kind=media iso=MX
=Reforma	media	reforma	kind=media iso=MX
El Tiempo	media	el-tiempo	kind=media iso=CO
El Comercio	media	el-comercio	kind=media iso=PE
=RPP	media	rpp	abbr=1 kind=media iso=PE
El Mercurio	media	el-mercurio	kind=media iso=CL
Folha de S.Paulo	media	folha	kind=media iso=BR
Folha de São Paulo	media	folha	kind=media iso=BR
O Globo	media	o-globo	kind=media iso=BR
=Telesur	media	telesur	kind=media iso=VE
=teleSUR	media	telesur	abbr=1 kind=media iso=VE
Prensa Latina	media	prensa-latina	kind=media iso=CU
Interfax	media	interfax	kind=media iso=RU
=RT	media	rt	abbr=1 kind=media iso=RU
Russia Today	media	rt	kind=media iso=RU
Kommersant	media	kommersant	kind=media iso=RU
Izvestia	media	izvestia	kind=media iso=RU
Meduza	media	meduza	kind=media iso=LV
Novaïa Gazeta	media	novaya-gazeta	kind=media iso=RU
Ukrinform	media	ukrinform	kind=media iso=UA
Kyiv Independent	media	kyiv-independent	kind=media iso=UA
Global Times	media	global-times	kind=media iso=CN
=CCTV	media	cctv	abbr=1 kind=media iso=CN
=CGTN	media	cctv	abbr=1 kind=media iso=CN
Quotidien du peuple	media	people-s-daily	kind=media iso=CN
Le Quotidien du peuple	media	people-s-daily	kind=media iso=CN
South China Morning Post	media	south-china-morning-post	kind=media iso=HK
Kyodo	media	kyodo	kind=media iso=JP
=NHK	media	nhk	abbr=1 kind=media iso=JP
=Nikkei	media	nikkei	kind=media iso=JP
Yonhap	media	yonhap	kind=media iso=KR
=KCNA	media	kcna	abbr=1 kind=media iso=KP
Press Trust of India	media	pti-in	kind=media iso=IN
Times of India	media	times-of-india	kind=media iso=IN
=The Hindu	media	the-hindu	kind=media iso=IN
=Dawn	media	dawn	kind=media iso=PK
=Irna	media	irna	kind=media iso=IR
=IRNA	media	irna	abbr=1 kind=media iso=IR
Tasnim	media	tasnim	kind=media iso=IR
=Fars	media	fars	kind=media iso=IR
agence Fars	media	fars	kind=media iso=IR
=Mehr	media	mehr	kind=media iso=IR
agence Mehr	media	mehr	kind=media iso=IR
Press TV	media	press-tv	kind=media iso=IR
=Isna	media	isna	kind=media iso=IR
=ISNA	media	isna	abbr=1 kind=media iso=IR
Anadolu	media	anadolu	kind=media iso=TR
agence Anadolu	media	anadolu	kind=media iso=TR
=AA	media	anadolu	abbr=1 kind=media iso=TR
=TRT	media	trt	abbr=1 kind=media iso=TR
TRT World	media	trt	kind=media iso=TR
TRT Haber	media	trt-haber	kind=media iso=TR
Hürriyet	media	hurriyet	kind=media iso=TR
Haaretz	media	haaretz	kind=media iso=IL
Jerusalem Post	media	jerusalem-post	kind=media iso=IL
Times of Israel	media	times-of-israel	kind=media iso=IL
Yediot Aharonot	media	yedioth-ahronoth	kind=media iso=IL
Yediot Ahronot	media	yedioth-ahronoth	kind=media iso=IL
=Ynet	media	yedioth-ahronoth	kind=media iso=IL
Maariv	media	maariv	kind=media iso=IL
Israel Hayom	media	israel-hayom	kind=media iso=IL
=Kan	media	kan	kind=media iso=IL
chaîne 12	media	channel-12-il	kind=media iso=IL
=Wafa	media	wafa	kind=media iso=PS
=WAFA	media	wafa	abbr=1 kind=media iso=PS
Al-Quds al-Arabi	media	al-quds-al-arabi	kind=media iso=GB
Al-Qods Al-Arabi	media	al-quds-al-arabi	kind=media iso=GB
Asharq al-Awsat	media	asharq-al-awsat	kind=media iso=SA
Asharq Al-Awsat	media	asharq-al-awsat	kind=media iso=SA
Al-Hayat	media	al-hayat	kind=media iso=SA
Okaz	media	okaz	kind=media iso=SA
=SPA	media	spa	abbr=1 kind=media iso=SA
Agence de presse saoudienne	media	spa	kind=media iso=SA
=WAM	media	wam	abbr=1 kind=media iso=AE
=The National	media	the-national	kind=media iso=AE
=QNA	media	qna	abbr=1 kind=media iso=QA
Agence de presse qatarienne	media	qna	kind=media iso=QA
Qatar News Agency	media	qna	kind=media iso=QA
=Kuna	media	kuna	kind=media iso=KW
=KUNA	media	kuna	abbr=1 kind=media iso=KW
=BNA	media	bna	abbr=1 kind=media iso=BH
Agence de presse omanaise	media	oman-news-agency	kind=media iso=OM
agence Petra	media	petra	kind=media iso=JO
agence Pétra	media	petra	kind=media iso=JO
=Sana	media	sana	kind=media iso=SY
=SANA	media	sana	abbr=1 kind=media iso=SY
=ANI	media	nna	abbr=1 kind=media iso=LB
Al-Manar	media	al-manar	kind=media iso=LB
Al Mayadeen	media	al-mayadeen	kind=media iso=LB
Al-Mayadeen	media	al-mayadeen	kind=media iso=LB
An-Nahar	media	an-nahar	kind=media iso=LB
Al-Akhbar	media	al-akhbar	kind=media iso=LB
L'Orient-Le Jour	media	l-orient-le-jour	kind=media iso=LB
L'Orient-le Jour	media	l-orient-le-jour	kind=media iso=LB
Agence de presse irakienne	media	ina-iq	kind=media iso=IQ
Rudaw	media	rudaw	kind=media iso=IQ
=Mena	media	mena	kind=media iso=EG
=MENA	media	mena	abbr=1 kind=media iso=EG
Al-Ahram	media	al-ahram	kind=media iso=EG
Al-Masry al-Youm	media	al-masry-al-youm	kind=media iso=EG
Youm7	media	youm7	kind=media iso=EG
Mada Masr	media	mada-masr	kind=media iso=EG
Al-Qahera News	media	al-qahera-news	kind=media iso=EG
=TAP	media	tap	abbr=1 kind=media iso=TN
=Tap	media	tap	kind=media iso=TN
Tunis Afrique Presse	media	tap	kind=media iso=TN
Mosaïque FM	media	mosaique-fm	kind=media iso=TN
La Presse de Tunisie	media	la-presse-tn	kind=media iso=TN
=Lana	media	lana	kind=media iso=LY
=LANA	media	lana	abbr=1 kind=media iso=LY
Libya Observer	media	libya-observer	kind=media iso=LY
Le Matin du Sahara	media	le-matin-ma	kind=media iso=MA
=L'Économiste	media	l-economiste-ma	kind=media iso=MA
=L'Economiste	media	l-economiste-ma	kind=media iso=MA
=L'Opinion	media	l-opinion-ma	kind=media iso=MA
Hespress	media	hespress	kind=media iso=MA
=Le360	media	le360	kind=media iso=MA
=Le 360	media	le360	kind=media iso=MA
=TelQuel	media	telquel	abbr=1 kind=media iso=MA
Médi1	media	medi1	kind=media iso=MA
Medi1 TV	media	medi1	kind=media iso=MA
Medi1	media	medi1	kind=media iso=MA
=2M	media	2m	kind=media iso=MA
Al Massae	media	al-massae	kind=media iso=MA
Aujourd'hui le Maroc	media	aujourd-hui-le-maroc	kind=media iso=MA
Agence Ecofin	media	ecofin	kind=media
El Watan	media	el-watan	kind=media iso=DZ
El Khabar	media	el-khabar	kind=media iso=DZ
El Moudjahid	media	el-moudjahid	kind=media iso=DZ
=TSA	media	tsa	abbr=1 kind=media iso=DZ
Tout sur l'Algérie	media	tsa	kind=media iso=DZ
Echorouk	media	echorouk	kind=media iso=DZ
Echourouk	media	echorouk	kind=media iso=DZ
Ennahar	media	ennahar	kind=media iso=DZ
Agence mauritanienne d'information	media	ami-mr	kind=media iso=MR
=AMI	media	ami-mr	abbr=1 kind=media iso=MR
Sahara Media	media	sahara-media	kind=media iso=MR
Alakhbar	media	al-akhbar-mr	kind=media iso=MR
Agence de presse sénégalaise	media	aps-sn	kind=media iso=SN
Le Soleil de Dakar	media	le-soleil-sn	kind=media iso=SN
=APA	media	apanews	abbr=1 kind=media
=APAnews	media	apanews	abbr=1 kind=media
Agence de presse africaine	media	apanews	kind=media
Panapress	media	panapress	kind=media
Panapresse	media	panapress	kind=media
=ORTM	media	ortm	abbr=1 kind=media iso=ML
ActuNiger	media	actu-niger	kind=media iso=NE
Sidwaya	media	sidwaya	kind=media iso=BF
Fraternité Matin	media	fratmat	kind=media iso=CI
=Suna	media	suna	kind=media iso=SD
=SUNA	media	suna	abbr=1 kind=media iso=SD
Sudan Tribune	media	sudan-tribune	kind=media iso=SD
Agence éthiopienne de presse	media	ena	kind=media iso=ET
Agence de presse nigériane	media	nan	kind=media iso=NG
=Belga	media	belga	kind=media iso=BE
agence Belga	media	belga	kind=media iso=BE
=RTBF	media	rtbf	abbr=1 kind=media iso=BE
=Le Soir	media	le-soir	kind=media iso=BE
La Libre Belgique	media	la-libre-belgique	kind=media iso=BE
=RTS	media	rts	abbr=1 kind=media iso=CH
=Le Temps	media	le-temps	kind=media iso=CH
Neue Zürcher Zeitung	media	neue-zurcher-zeitung	kind=media iso=CH
=NZZ	media	neue-zurcher-zeitung	abbr=1 kind=media iso=CH
=APA	media	apa-at	abbr=1 kind=media iso=AT
=PAP	media	pap	abbr=1 kind=media iso=PL
=MTI	media	mti	abbr=1 kind=media iso=HU
Radio-Canada	media	radio-canada	kind=media iso=CA
Globe and Mail	media	globe-and-mail	kind=media iso=CA
=La Presse	media	la-presse-ca	kind=media iso=CA
Voice of America	media	voice-of-america	kind=media iso=US
=VOA	media	voice-of-america	abbr=1 kind=media iso=US
Voix de l'Amérique	media	voice-of-america	kind=media iso=US
Radio Free Europe	media	rfe-rl	kind=media iso=US
=RFE/RL	media	rfe-rl	kind=media iso=US
Al-Hurra	media	al-hurra	kind=media iso=US
Alhurra	media	al-hurra	kind=media iso=US
=Foreign Policy	media	foreign-policy	kind=media iso=US
=Foreign Affairs	media	foreign-affairs	kind=media iso=US
magazine Time	media	time	kind=media iso=US
Newsweek	media	newsweek	kind=media iso=US
Africa Intelligence	media	africa-intelligence	kind=media iso=FR
Middle East Eye	media	middle-east-eye	kind=media iso=GB
Al-Araby Al-Jadeed	media	al-araby-al-jadeed	kind=media iso=QA
HuffPost	media	huffpost	kind=media iso=US
WikiLeaks	media	wikileaks	kind=media
=X	organisation	x	caution=context kind=company
Twitter	organisation	twitter	kind=company iso=US
Facebook	organisation	facebook	kind=company iso=US
Instagram	organisation	instagram	kind=company iso=US
=Telegram	organisation	telegram	kind=company
Truth Social	organisation	truth-social	kind=company iso=US
TikTok	organisation	tiktok	kind=company iso=CN
WhatsApp	organisation	whatsapp	kind=company iso=US
YouTube	organisation	youtube	kind=company iso=US
Google	organisation	google	kind=company iso=US
=Meta	organisation	meta	kind=company iso=US
Microsoft	organisation	microsoft	kind=company iso=US
=Amazon	organisation	amazon	kind=company iso=US
=Apple	organisation	apple	kind=company iso=US
=OpenAI	organisation	openai	abbr=1 kind=company iso=US
Nvidia	organisation	nvidia	kind=company iso=US
=Tesla	organisation	tesla	kind=company iso=US
SpaceX	organisation	spacex	kind=company iso=US
Boeing	organisation	boeing	kind=company iso=US
Airbus	organisation	airbus	kind=company
Lockheed Martin	organisation	lockheed-martin	kind=company iso=US
ExxonMobil	organisation	exxonmobil	kind=company iso=US
=Chevron	organisation	chevron	kind=company iso=US
TotalEnergies	organisation	totalenergies	kind=company iso=FR
Alstom	organisation	alstom	kind=company iso=FR
=Orano	organisation	orano	kind=company iso=FR
=Areva	organisation	orano	kind=company iso=FR
Dassault Aviation	organisation	dassault	kind=company iso=FR
Dassault	organisation	dassault	kind=company iso=FR
=Thales	organisation	thales	kind=company iso=FR
Renault	organisation	renault	kind=company iso=FR
=EDF	organisation	edf	abbr=1 kind=company iso=FR
Engie	organisation	engie	kind=company iso=FR
=Shell	organisation	shell	kind=company iso=GB
=BP	organisation	bp	abbr=1 caution=unit kind=company iso=GB
Equinor	organisation	equinor	kind=company iso=NO
Siemens	organisation	siemens	kind=company iso=DE
Volkswagen	organisation	volkswagen	kind=company iso=DE
=VW	organisation	volkswagen	abbr=1 kind=company iso=DE
Repsol	organisation	repsol	kind=company iso=ES
Naturgy	organisation	naturgy	kind=company iso=ES
Iberdrola	organisation	iberdrola	kind=company iso=ES
Gazprom	organisation	gazprom	kind=company iso=RU
Rosneft	organisation	rosneft	kind=company iso=RU
Loukoïl	organisation	lukoil	kind=company iso=RU
Lukoil	organisation	lukoil	kind=company iso=RU
Rosatom	organisation	rosatom	kind=company iso=RU
Naftogaz	organisation	naftogaz	kind=company iso=UA
Huawei	organisation	huawei	kind=company iso=CN
=Adnoc	organisation	adnoc	kind=company iso=AE
=ADNOC	organisation	adnoc	abbr=1 kind=company iso=AE
QatarEnergy	organisation	qatarenergy	kind=company iso=QA
=Masdar	organisation	masdar	kind=company iso=AE
Air Algérie	organisation	air-algerie	kind=company iso=DZ
Royal Air Maroc	organisation	royal-air-maroc	kind=company iso=MA
=RAM	organisation	royal-air-maroc	abbr=1 caution=context kind=company iso=MA
Barrick Gold	organisation	barrick	kind=company iso=CA
Bourse de Casablanca	organisation	casablanca-stock-exchange	kind=company iso=MA
Bourse de Paris	organisation	paris-stock-exchange	kind=company iso=FR
Sony	organisation	sony	kind=company iso=JP
Samsung	organisation	samsung	kind=company iso=KR
Toyota	organisation	toyota	kind=company iso=JP
Honda	organisation	honda	kind=company iso=JP
Nissan	organisation	nissan	kind=company iso=JP
Mitsubishi	organisation	mitsubishi	kind=company iso=JP
Mazda	organisation	mazda	kind=company iso=JP
=Suzuki	organisation	suzuki	kind=company iso=JP
Panasonic	organisation	panasonic	kind=company iso=JP
Toshiba	organisation	toshiba	kind=company iso=JP
Hitachi	organisation	hitachi	kind=company iso=JP
Nintendo	organisation	nintendo	kind=company iso=JP
SoftBank	organisation	softbank	kind=company iso=JP
Hyundai	organisation	hyundai	kind=company iso=KR
=Kia	organisation	kia	kind=company iso=KR
LG Electronics	organisation	lg-electronics	kind=company iso=KR
Foxconn	organisation	foxconn	kind=company iso=TW
=TSMC	organisation	tsmc	abbr=1 kind=company iso=TW
=Alibaba	organisation	alibaba	kind=company iso=CN
Tencent	organisation	tencent	kind=company iso=CN
Baidu	organisation	baidu	kind=company iso=CN
Xiaomi	organisation	xiaomi	kind=company iso=CN
Lenovo	organisation	lenovo	kind=company iso=CN
=BYD	organisation	byd	abbr=1 kind=company iso=CN
=ZTE	organisation	zte	abbr=1 kind=company iso=CN
Sinopec	organisation	sinopec	kind=company iso=CN
PetroChina	organisation	petrochina	kind=company iso=CN
=CNOOC	organisation	cnooc	abbr=1 kind=company iso=CN
Tata Group	organisation	tata	kind=company iso=IN
Tata Motors	organisation	tata	kind=company iso=IN
Tata Steel	organisation	tata	kind=company iso=IN
Infosys	organisation	infosys	kind=company iso=IN
Reliance Industries	organisation	reliance-industries	kind=company iso=IN
Adani Group	organisation	adani	kind=company iso=IN
=IBM	organisation	ibm	abbr=1 kind=company iso=US
=Intel	organisation	intel	kind=company iso=US
=Dell	organisation	dell	kind=company iso=US
Dell Technologies	organisation	dell	kind=company iso=US
Hewlett-Packard	organisation	hewlett-packard	kind=company iso=US
Hewlett Packard	organisation	hewlett-packard	kind=company iso=US
=HP	organisation	hewlett-packard	abbr=1 kind=company iso=US
=Oracle	organisation	oracle	kind=company iso=US
=Cisco	organisation	cisco	kind=company iso=US
Cisco Systems	organisation	cisco	kind=company iso=US
=Adobe	organisation	adobe	kind=company iso=US
Qualcomm	organisation	qualcomm	kind=company iso=US
=AMD	organisation	amd	abbr=1 kind=company iso=US
Netflix	organisation	netflix	kind=company iso=US
Walt Disney Company	organisation	disney	kind=company iso=US
=Disney	organisation	disney	kind=company iso=US
Warner Bros	organisation	warner-bros	kind=company iso=US
Warner Brothers	organisation	warner-bros	kind=company iso=US
Paramount Pictures	organisation	paramount	kind=company iso=US
Universal Pictures	organisation	universal-pictures	kind=company iso=US
Universal Music Group	organisation	universal-music	kind=company iso=US
Universal Music	organisation	universal-music	kind=company iso=US
Time Warner	organisation	time-warner	kind=company iso=US
Comcast	organisation	comcast	kind=company iso=US
Verizon	organisation	verizon	kind=company iso=US
AT&T	organisation	att	kind=company iso=US
T-Mobile	organisation	t-mobile	kind=company iso=US
Yahoo	organisation	yahoo	kind=company iso=US
eBay	organisation	ebay	kind=company iso=US
PayPal	organisation	paypal	kind=company iso=US
=Uber	organisation	uber	kind=company iso=US
Airbnb	organisation	airbnb	kind=company iso=US
LinkedIn	organisation	linkedin	kind=company iso=US
Snapchat	organisation	snapchat	kind=company iso=US
Reddit	organisation	reddit	kind=company iso=US
Spotify	organisation	spotify	kind=company iso=SE
Ericsson	organisation	ericsson	kind=company iso=SE
Nokia	organisation	nokia	kind=company iso=FI
Ikea	organisation	ikea	kind=company iso=SE
=IKEA	organisation	ikea	abbr=1 kind=company iso=SE
H&M	organisation	h-and-m	kind=company iso=SE
Volvo	organisation	volvo	kind=company iso=SE
General Motors	organisation	general-motors	kind=company iso=US
=GM	organisation	general-motors	abbr=1 kind=company iso=US
Ford Motor Company	organisation	ford	kind=company iso=US
Ford Motor	organisation	ford	kind=company iso=US
Chrysler	organisation	chrysler	kind=company iso=US
Harley-Davidson	organisation	harley-davidson	kind=company iso=US
General Electric	organisation	general-electric	kind=company iso=US
=GE	organisation	general-electric	abbr=1 kind=company iso=US
Raytheon	organisation	raytheon	kind=company iso=US
Northrop Grumman	organisation	northrop-grumman	kind=company iso=US
General Dynamics	organisation	general-dynamics	kind=company iso=US
Caterpillar Inc	organisation	caterpillar	kind=company iso=US
=3M	organisation	3m	kind=company iso=US
Coca-Cola	organisation	coca-cola	kind=company iso=US
Coca Cola	organisation	coca-cola	kind=company iso=US
PepsiCo	organisation	pepsico	kind=company iso=US
=Pepsi	organisation	pepsico	kind=company iso=US
McDonald's	organisation	mcdonalds	kind=company iso=US
Starbucks	organisation	starbucks	kind=company iso=US
Burger King	organisation	burger-king	kind=company iso=US
=KFC	organisation	kfc	abbr=1 kind=company iso=US
Walmart	organisation	walmart	kind=company iso=US
Wal-Mart	organisation	walmart	kind=company iso=US
Costco	organisation	costco	kind=company iso=US
Home Depot	organisation	home-depot	kind=company iso=US
=Best Buy	organisation	best-buy	kind=company iso=US
Walgreens	organisation	walgreens	kind=company iso=US
=Nike	organisation	nike	kind=company iso=US
Adidas	organisation	adidas	kind=company iso=DE
=Puma	organisation	puma	kind=company iso=DE
Levi Strauss	organisation	levi-strauss	kind=company iso=US
Procter & Gamble	organisation	procter-gamble	kind=company iso=US
Johnson & Johnson	organisation	johnson-johnson	kind=company iso=US
Pfizer	organisation	pfizer	kind=company iso=US
=Moderna	organisation	moderna	kind=company iso=US
=Merck	organisation	merck	kind=company iso=US
Abbott Laboratories	organisation	abbott	kind=company iso=US
Monsanto	organisation	monsanto	kind=company iso=US
Dow Chemical	organisation	dow-chemical	kind=company iso=US
DuPont	organisation	dupont	kind=company iso=US
Halliburton	organisation	halliburton	kind=company iso=US
Schlumberger	organisation	schlumberger	kind=company iso=US
ConocoPhillips	organisation	conocophillips	kind=company iso=US
Enron	organisation	enron	kind=company iso=US
FedEx	organisation	fedex	kind=company iso=US
=UPS	organisation	ups	abbr=1 kind=company iso=US
American Airlines	organisation	american-airlines	kind=company iso=US
United Airlines	organisation	united-airlines	kind=company iso=US
Delta Air Lines	organisation	delta-air-lines	kind=company iso=US
Delta Airlines	organisation	delta-air-lines	kind=company iso=US
Southwest Airlines	organisation	southwest-airlines	kind=company iso=US
British Airways	organisation	british-airways	kind=company iso=GB
easyJet	organisation	easyjet	kind=company iso=GB
Ryanair	organisation	ryanair	kind=company iso=IE
Air France	organisation	air-france	kind=company iso=FR
Air France-KLM	organisation	air-france	kind=company iso=FR
=KLM	organisation	klm	abbr=1 kind=company iso=NL
Lufthansa	organisation	lufthansa	kind=company iso=DE
=Iberia	organisation	iberia	kind=company iso=ES
Vueling	organisation	vueling	kind=company iso=ES
Alitalia	organisation	alitalia	kind=company iso=IT
Aeroflot	organisation	aeroflot	kind=company iso=RU
Turkish Airlines	organisation	turkish-airlines	kind=company iso=TR
Emirates Airlines	organisation	emirates-airline	kind=company iso=AE
=Emirates	organisation	emirates-airline	kind=company iso=AE
Etihad Airways	organisation	etihad	kind=company iso=AE
=Etihad	organisation	etihad	kind=company iso=AE
Qatar Airways	organisation	qatar-airways	kind=company iso=QA
=Saudia	organisation	saudia	kind=company iso=SA
EgyptAir	organisation	egyptair	kind=company iso=EG
Tunisair	organisation	tunisair	kind=company iso=TN
Ethiopian Airlines	organisation	ethiopian-airlines	kind=company iso=ET
Kenya Airways	organisation	kenya-airways	kind=company iso=KE
Qantas	organisation	qantas	kind=company iso=AU
Cathay Pacific	organisation	cathay-pacific	kind=company iso=HK
Singapore Airlines	organisation	singapore-airlines	kind=company iso=SG
Goldman Sachs	organisation	goldman-sachs	kind=company iso=US
Morgan Stanley	organisation	morgan-stanley	kind=company iso=US
JPMorgan Chase	organisation	jpmorgan	kind=company iso=US
JPMorgan	organisation	jpmorgan	kind=company iso=US
JP Morgan	organisation	jpmorgan	kind=company iso=US
J.P. Morgan	organisation	jpmorgan	kind=company iso=US
Citigroup	organisation	citigroup	kind=company iso=US
=Citi	organisation	citigroup	kind=company iso=US
Citibank	organisation	citigroup	kind=company iso=US
Bank of America	organisation	bank-of-america	kind=company iso=US
Wells Fargo	organisation	wells-fargo	kind=company iso=US
Merrill Lynch	organisation	merrill-lynch	kind=company iso=US
Lehman Brothers	organisation	lehman-brothers	kind=company iso=US
Bear Stearns	organisation	bear-stearns	kind=company iso=US
American Express	organisation	american-express	kind=company iso=US
Mastercard	organisation	mastercard	kind=company iso=US
MasterCard	organisation	mastercard	kind=company iso=US
BlackRock	organisation	blackrock	kind=company iso=US
Berkshire Hathaway	organisation	berkshire-hathaway	kind=company iso=US
Moody's	organisation	moodys	kind=company iso=US
Standard & Poor's	organisation	standard-poors	kind=company iso=US
Fitch Ratings	organisation	fitch	kind=company iso=US
Fannie Mae	organisation	fannie-mae	kind=company iso=US
Freddie Mac	organisation	freddie-mac	kind=company iso=US
=AIG	organisation	aig	abbr=1 kind=company iso=US
Barclays	organisation	barclays	kind=company iso=GB
=HSBC	organisation	hsbc	abbr=1 kind=company iso=GB
Lloyds Banking Group	organisation	lloyds	kind=company iso=GB
NatWest	organisation	natwest	kind=company iso=GB
Standard Chartered	organisation	standard-chartered	kind=company iso=GB
Royal Bank of Scotland	organisation	rbs	kind=company iso=GB
=RBS	organisation	rbs	abbr=1 kind=company iso=GB
Credit Suisse	organisation	credit-suisse	kind=company iso=CH
Crédit Suisse	organisation	credit-suisse	kind=company iso=CH
=UBS	organisation	ubs	abbr=1 kind=company iso=CH
Nestlé	organisation	nestle	kind=company iso=CH
Nestle	organisation	nestle	kind=company iso=CH
Novartis	organisation	novartis	kind=company iso=CH
=Roche	organisation	roche	kind=company iso=CH
Glencore	organisation	glencore	kind=company iso=CH
Swatch Group	organisation	swatch	kind=company iso=CH
Deutsche Bank	organisation	deutsche-bank	kind=company iso=DE
Commerzbank	organisation	commerzbank	kind=company iso=DE
Allianz	organisation	allianz	kind=company iso=DE
=BMW	organisation	bmw	abbr=1 kind=company iso=DE
Mercedes-Benz	organisation	mercedes-benz	kind=company iso=DE
Daimler	organisation	mercedes-benz	kind=company iso=DE
=Audi	organisation	audi	kind=company iso=DE
Porsche	organisation	porsche	kind=company iso=DE
Opel	organisation	opel	kind=company iso=DE
=Bosch	organisation	bosch	kind=company iso=DE
=Bayer	organisation	bayer	kind=company iso=DE
=BASF	organisation	basf	abbr=1 kind=company iso=DE
ThyssenKrupp	organisation	thyssenkrupp	kind=company iso=DE
Deutsche Telekom	organisation	deutsche-telekom	kind=company iso=DE
Deutsche Bahn	organisation	deutsche-bahn	kind=company iso=DE
Rheinmetall	organisation	rheinmetall	kind=company iso=DE
BioNTech	organisation	biontech	kind=company iso=DE
Peugeot	organisation	peugeot	kind=company iso=FR
PSA Peugeot Citroën	organisation	peugeot	kind=company iso=FR
Citroën	organisation	citroen	kind=company iso=FR
Citroen	organisation	citroen	kind=company iso=FR
Stellantis	organisation	stellantis	kind=company iso=NL
Michelin	organisation	michelin	kind=company iso=FR
BNP Paribas	organisation	bnp-paribas	kind=company iso=FR
Société Générale	organisation	societe-generale	kind=company iso=FR
Societe Generale	organisation	societe-generale	kind=company iso=FR
Crédit Agricole	organisation	credit-agricole	kind=company iso=FR
Credit Agricole	organisation	credit-agricole	kind=company iso=FR
=AXA	organisation	axa	abbr=1 kind=company iso=FR
=Axa	organisation	axa	kind=company iso=FR
L'Oréal	organisation	loreal	kind=company iso=FR
L'Oreal	organisation	loreal	kind=company iso=FR
=LVMH	organisation	lvmh	abbr=1 kind=company iso=FR
Danone	organisation	danone	kind=company iso=FR
=Carrefour	organisation	carrefour	kind=company iso=FR
Auchan	organisation	auchan	kind=company iso=FR
=SNCF	organisation	sncf	abbr=1 kind=company iso=FR
=RATP	organisation	ratp	abbr=1 kind=company iso=FR
Veolia	organisation	veolia	kind=company iso=FR
Bouygues	organisation	bouygues	kind=company iso=FR
Vivendi	organisation	vivendi	kind=company iso=FR
=Safran	organisation	safran	kind=company iso=FR
Sanofi	organisation	sanofi	kind=company iso=FR
Capgemini	organisation	capgemini	kind=company iso=FR
Decathlon	organisation	decathlon	kind=company iso=FR
Décathlon	organisation	decathlon	kind=company iso=FR
France Télécom	organisation	france-telecom	kind=company iso=FR
France Telecom	organisation	france-telecom	kind=company iso=FR
Ubisoft	organisation	ubisoft	kind=company iso=FR
Telefónica	organisation	telefonica	kind=company iso=ES
Telefonica	organisation	telefonica	kind=company iso=ES
Banco Santander	organisation	santander	kind=company iso=ES
=BBVA	organisation	bbva	abbr=1 kind=company iso=ES
CaixaBank	organisation	caixabank	kind=company iso=ES
Inditex	organisation	inditex	kind=company iso=ES
Mercadona	organisation	mercadona	kind=company iso=ES
Endesa	organisation	endesa	kind=company iso=ES
Renfe	organisation	renfe	kind=company iso=ES
=RENFE	organisation	renfe	abbr=1 kind=company iso=ES
Cepsa	organisation	cepsa	kind=company iso=ES
=Fiat	organisation	fiat	kind=company iso=IT
=FIAT	organisation	fiat	abbr=1 kind=company iso=IT
=Ferrari	organisation	ferrari	kind=company iso=IT
Lamborghini	organisation	lamborghini	kind=company iso=IT
Pirelli	organisation	pirelli	kind=company iso=IT
=Enel	organisation	enel	kind=company iso=IT
Leonardo SpA	organisation	leonardo-company	kind=company iso=IT
Finmeccanica	organisation	leonardo-company	kind=company iso=IT
UniCredit	organisation	unicredit	kind=company iso=IT
Fincantieri	organisation	fincantieri	kind=company iso=IT
Telecom Italia	organisation	telecom-italia	kind=company iso=IT
Benetton	organisation	benetton	kind=company iso=IT
=Philips	organisation	philips	kind=company iso=NL
ING Group	organisation	ing	kind=company iso=NL
Heineken	organisation	heineken	kind=company iso=NL
Unilever	organisation	unilever	kind=company iso=GB
Vodafone	organisation	vodafone	kind=company iso=GB
Tesco	organisation	tesco	kind=company iso=GB
Sainsbury's	organisation	sainsburys	kind=company iso=GB
Marks & Spencer	organisation	marks-spencer	kind=company iso=GB
Rolls-Royce	organisation	rolls-royce	kind=company iso=GB
Jaguar Land Rover	organisation	jaguar-land-rover	kind=company iso=GB
AstraZeneca	organisation	astrazeneca	kind=company iso=GB
GlaxoSmithKline	organisation	glaxosmithkline	kind=company iso=GB
=GSK	organisation	glaxosmithkline	abbr=1 kind=company iso=GB
Rio Tinto	organisation	rio-tinto	kind=company iso=GB
Anglo American plc	organisation	anglo-american	kind=company iso=GB
BAE Systems	organisation	bae-systems	kind=company iso=GB
British Telecom	organisation	british-telecom	kind=company iso=GB
Diageo	organisation	diageo	kind=company iso=GB
Deloitte	organisation	deloitte	kind=company iso=GB
=KPMG	organisation	kpmg	abbr=1 kind=company iso=NL
PricewaterhouseCoopers	organisation	pwc	kind=company iso=GB
=PwC	organisation	pwc	abbr=1 kind=company iso=GB
Ernst & Young	organisation	ernst-young	kind=company iso=GB
McKinsey	organisation	mckinsey	kind=company iso=US
Accenture	organisation	accenture	kind=company iso=IE
Maersk	organisation	maersk	kind=company iso=DK
Novo Nordisk	organisation	novo-nordisk	kind=company iso=DK
=Lego	organisation	lego	kind=company iso=DK
=LEGO	organisation	lego	abbr=1 kind=company iso=DK
Carlsberg	organisation	carlsberg	kind=company iso=DK
Anheuser-Busch	organisation	anheuser-busch	kind=company iso=BE
Solvay	organisation	solvay	kind=company iso=BE
ArcelorMittal	organisation	arcelormittal	kind=company iso=LU
BHP Billiton	organisation	bhp	kind=company iso=AU
=BHP	organisation	bhp	abbr=1 kind=company iso=AU
Woolworths	organisation	woolworths	kind=company iso=AU
Bombardier	organisation	bombardier	kind=company iso=CA
Embraer	organisation	embraer	kind=company iso=BR
Vale S.A.	organisation	vale-company	kind=company iso=BR
Odebrecht	organisation	odebrecht	kind=company iso=BR
Cemex	organisation	cemex	kind=company iso=MX
=CEMEX	organisation	cemex	abbr=1 kind=company iso=MX
América Móvil	organisation	america-movil	kind=company iso=MX
Sberbank	organisation	sberbank	kind=company iso=RU
Yandex	organisation	yandex	kind=company iso=RU
Yukos	organisation	yukos	kind=company iso=RU
Kaspersky Lab	organisation	kaspersky	kind=company iso=RU
=SABIC	organisation	sabic	abbr=1 kind=company iso=SA
=Sabic	organisation	sabic	kind=company iso=SA
Kingdom Holding	organisation	kingdom-holding	kind=company iso=SA
DP World	organisation	dp-world	kind=company iso=AE
Emaar	organisation	emaar	kind=company iso=AE
Etisalat	organisation	etisalat	kind=company iso=AE
Ooredoo	organisation	ooredoo	kind=company iso=QA
Zain Group	organisation	zain-group	kind=company iso=KW
Orascom	organisation	orascom	kind=company iso=EG
Maroc Telecom	organisation	maroc-telecom	kind=company iso=MA
Attijariwafa Bank	organisation	attijariwafa-bank	kind=company iso=MA
Cevital	organisation	cevital	kind=company iso=DZ
=Mobilis	organisation	mobilis	kind=company iso=DZ
Djezzy	organisation	djezzy	kind=company iso=DZ
Dangote Group	organisation	dangote	kind=company iso=NG
MTN Group	organisation	mtn	kind=company iso=ZA
Eskom	organisation	eskom	kind=company iso=ZA
Safaricom	organisation	safaricom	kind=company iso=KE
Nasdaq	organisation	nasdaq	kind=company iso=US
=NASDAQ	organisation	nasdaq	abbr=1 kind=company iso=US
New York Stock Exchange	organisation	nyse	kind=company iso=US
=NYSE	organisation	nyse	abbr=1 kind=company iso=US
London Stock Exchange	organisation	london-stock-exchange	kind=company iso=GB
Wikipedia	organisation	wikipedia	kind=company
Wikipédia	organisation	wikipedia	kind=company
=Wired	media	wired	kind=media iso=US
=Forbes	media	forbes	kind=media iso=US
Fortune magazine	media	fortune	kind=media iso=US
=Vogue	media	vogue	kind=media
Vanity Fair	media	vanity-fair	kind=media iso=US
Rolling Stone magazine	media	rolling-stone	kind=media iso=US
The New Yorker	media	new-yorker	kind=media iso=US
The Atlantic	media	the-atlantic	kind=media iso=US
=USA Today	media	usa-today	kind=media iso=US
=USA TODAY	media	usa-today	kind=media iso=US
Los Angeles Times	media	los-angeles-times	kind=media iso=US
Chicago Tribune	media	chicago-tribune	kind=media iso=US
Boston Globe	media	boston-globe	kind=media iso=US
The Boston Globe	media	boston-globe	kind=media iso=US
San Francisco Chronicle	media	san-francisco-chronicle	kind=media iso=US
Miami Herald	media	miami-herald	kind=media iso=US
=ESPN	media	espn	abbr=1 kind=media iso=US
=MSNBC	media	msnbc	abbr=1 kind=media iso=US
=HBO	media	hbo	abbr=1 kind=media iso=US
=PBS	media	pbs	abbr=1 kind=media iso=US
=MTV	media	mtv	abbr=1 kind=media iso=US
=CNBC	media	cnbc	abbr=1 kind=media iso=US
=CNET	media	cnet	abbr=1 kind=media iso=US
BuzzFeed	media	buzzfeed	kind=media iso=US
TechCrunch	media	techcrunch	kind=media iso=US
ProPublica	media	propublica	kind=media iso=US
National Geographic	media	national-geographic	kind=media iso=US
Scientific American	media	scientific-american	kind=media iso=US
=Playboy	media	playboy	kind=media iso=US
Christian Science Monitor	media	christian-science-monitor	kind=media iso=US
=ITV	media	itv	abbr=1 kind=media iso=GB
Channel 4	media	channel-4	kind=media iso=GB
=The Sun	media	the-sun	kind=media iso=GB
Daily Mirror	media	daily-mirror	kind=media iso=GB
=The Mirror	media	daily-mirror	kind=media iso=GB
Daily Express	media	daily-express	kind=media iso=GB
=The Observer	media	the-observer	kind=media iso=GB
The Scotsman	media	the-scotsman	kind=media iso=GB
The Lancet	media	the-lancet	kind=media iso=GB
Irish Times	media	irish-times	kind=media iso=IE
The Irish Times	media	irish-times	kind=media iso=IE
=RTÉ	media	rte	abbr=1 kind=media iso=IE
=RTE	media	rte	abbr=1 kind=media iso=IE
CBC News	media	cbc	kind=media iso=CA
Toronto Star	media	toronto-star	kind=media iso=CA
Sydney Morning Herald	media	sydney-morning-herald	kind=media iso=AU
=Nine News	media	nine-news	kind=media iso=AU
New Zealand Herald	media	new-zealand-herald	kind=media iso=NZ
Hindustan Times	media	hindustan-times	kind=media iso=IN
Indian Express	media	indian-express	kind=media iso=IN
=NDTV	media	ndtv	abbr=1 kind=media iso=IN
Straits Times	media	straits-times	kind=media iso=SG
The Straits Times	media	straits-times	kind=media iso=SG
Bangkok Post	media	bangkok-post	kind=media iso=TH
Japan Times	media	japan-times	kind=media iso=JP
The Japan Times	media	japan-times	kind=media iso=JP
Asahi Shimbun	media	asahi-shimbun	kind=media iso=JP
Yomiuri Shimbun	media	yomiuri-shimbun	kind=media iso=JP
Die Zeit	media	die-zeit	kind=media iso=DE
Handelsblatt	media	handelsblatt	kind=media iso=DE
=Stern	media	stern	kind=media iso=DE
=ARD	media	ard	abbr=1 kind=media iso=DE
=ZDF	media	zdf	abbr=1 kind=media iso=DE
=ORF	media	orf	abbr=1 kind=media iso=AT
Ouest-France	media	ouest-france	kind=media iso=FR
La Tribune	media	la-tribune	kind=media iso=FR
L'Humanité	media	l-humanite	kind=media iso=FR
Le Canard enchaîné	media	le-canard-enchaine	kind=media iso=FR
Charlie Hebdo	media	charlie-hebdo	kind=media iso=FR
Paris Match	media	paris-match	kind=media iso=FR
Le Nouvel Observateur	media	nouvel-observateur	kind=media iso=FR
L'Obs	media	nouvel-observateur	kind=media iso=FR
hebdomadaire Marianne	media	marianne	kind=media iso=FR
Canal+	media	canal-plus	kind=media iso=FR
France Télévisions	media	france-televisions	kind=media iso=FR
Radio France	media	radio-france	kind=media iso=FR
Il Sole 24 Ore	media	il-sole-24-ore	kind=media iso=IT
La Stampa	media	la-stampa	kind=media iso=IT
Gazzetta dello Sport	media	gazzetta-dello-sport	kind=media iso=IT
La Gazzetta dello Sport	media	gazzetta-dello-sport	kind=media iso=IT
diario ABC	media	abc-diario	kind=media iso=ES
El Periódico	media	el-periodico	kind=media iso=ES
diario Marca	media	marca	kind=media iso=ES
Antena 3	media	antena-3	kind=media iso=ES
Telecinco	media	telecinco	kind=media iso=ES
=Pravda	media	pravda	kind=media iso=RU
Real Madrid	organisation	real-madrid	kind=team iso=ES
FC Barcelona	organisation	fc-barcelona	kind=team iso=ES
Barça	organisation	fc-barcelona	kind=team iso=ES
FC Barcelone	organisation	fc-barcelona	kind=team iso=ES
Atlético de Madrid	organisation	atletico-madrid	kind=team iso=ES
Atlético Madrid	organisation	atletico-madrid	kind=team iso=ES
Atletico Madrid	organisation	atletico-madrid	kind=team iso=ES
Atletico de Madrid	organisation	atletico-madrid	kind=team iso=ES
Athletic Bilbao	organisation	athletic-bilbao	kind=team iso=ES
Athletic Club	organisation	athletic-bilbao	kind=team iso=ES
Real Sociedad	organisation	real-sociedad	kind=team iso=ES
Sevilla FC	organisation	sevilla-fc	kind=team iso=ES
FC Séville	organisation	sevilla-fc	kind=team iso=ES
Real Betis	organisation	real-betis	kind=team iso=ES
=Betis	organisation	real-betis	kind=team iso=ES
Villarreal CF	organisation	villarreal-cf	kind=team iso=ES
Valencia CF	organisation	valencia-cf	kind=team iso=ES
Celta de Vigo	organisation	celta-vigo	kind=team iso=ES
Celta Vigo	organisation	celta-vigo	kind=team iso=ES
Espanyol	organisation	espanyol	kind=team iso=ES
Rayo Vallecano	organisation	rayo-vallecano	kind=team iso=ES
Deportivo de La Coruña	organisation	deportivo-la-coruna	kind=team iso=ES
Deportivo La Coruña	organisation	deportivo-la-coruna	kind=team iso=ES
Manchester United	organisation	manchester-united	kind=team iso=GB
Man United	organisation	manchester-united	kind=team iso=GB
Man Utd	organisation	manchester-united	kind=team iso=GB
Manchester City	organisation	manchester-city	kind=team iso=GB
Man City	organisation	manchester-city	kind=team iso=GB
Liverpool FC	organisation	liverpool-fc	kind=team iso=GB
Chelsea FC	organisation	chelsea-fc	kind=team iso=GB
=Arsenal	organisation	arsenal-fc	kind=team iso=GB
Tottenham Hotspur	organisation	tottenham	kind=team iso=GB
=Tottenham	organisation	tottenham	kind=team iso=GB
=Spurs	organisation	tottenham	kind=team iso=GB
=Everton	organisation	everton	kind=team iso=GB
Aston Villa	organisation	aston-villa	kind=team iso=GB
Newcastle United	organisation	newcastle-united	kind=team iso=GB
West Ham United	organisation	west-ham	kind=team iso=GB
West Ham	organisation	west-ham	kind=team iso=GB
Leicester City	organisation	leicester-city	kind=team iso=GB
Leeds United	organisation	leeds-united	kind=team iso=GB
Nottingham Forest	organisation	nottingham-forest	kind=team iso=GB
Crystal Palace	organisation	crystal-palace	kind=team iso=GB
Norwich City	organisation	norwich-city	kind=team iso=GB
Swansea City	organisation	swansea-city	kind=team iso=GB
Cardiff City	organisation	cardiff-city	kind=team iso=GB
Celtic FC	organisation	celtic-fc	kind=team iso=GB
Glasgow Celtic	organisation	celtic-fc	kind=team iso=GB
Glasgow Rangers	organisation	rangers-fc	kind=team iso=GB
Rangers FC	organisation	rangers-fc	kind=team iso=GB
Juventus	organisation	juventus	kind=team iso=IT
AC Milan	organisation	ac-milan	kind=team iso=IT
Milan AC	organisation	ac-milan	kind=team iso=IT
Inter Milan	organisation	inter-milan	kind=team iso=IT
Internazionale	organisation	inter-milan	kind=team iso=IT
Inter de Milán	organisation	inter-milan	kind=team iso=IT
AS Roma	organisation	as-roma	kind=team iso=IT
AS Rome	organisation	as-roma	kind=team iso=IT
SSC Napoli	organisation	napoli	kind=team iso=IT
Lazio Roma	organisation	lazio-fc	kind=team iso=IT
Lazio Rome	organisation	lazio-fc	kind=team iso=IT
Fiorentina	organisation	fiorentina	kind=team iso=IT
Sampdoria	organisation	sampdoria	kind=team iso=IT
Udinese	organisation	udinese	kind=team iso=IT
Bayern Munich	organisation	bayern-munich	kind=team iso=DE
Bayern München	organisation	bayern-munich	kind=team iso=DE
Bayern Múnich	organisation	bayern-munich	kind=team iso=DE
FC Bayern	organisation	bayern-munich	kind=team iso=DE
Borussia Dortmund	organisation	borussia-dortmund	kind=team iso=DE
Bayer Leverkusen	organisation	bayer-leverkusen	kind=team iso=DE
Schalke 04	organisation	schalke-04	kind=team iso=DE
Schalke	organisation	schalke-04	kind=team iso=DE
Werder Bremen	organisation	werder-bremen	kind=team iso=DE
Werder Brême	organisation	werder-bremen	kind=team iso=DE
Paris Saint-Germain	organisation	paris-saint-germain	kind=team iso=FR
Paris St Germain	organisation	paris-saint-germain	kind=team iso=FR
Paris St-Germain	organisation	paris-saint-germain	kind=team iso=FR
=PSG	organisation	paris-saint-germain	abbr=1 kind=team iso=FR
Olympique de Marseille	organisation	olympique-de-marseille	kind=team iso=FR
Olympique Marseille	organisation	olympique-de-marseille	kind=team iso=FR
Olympique lyonnais	organisation	olympique-lyonnais	kind=team iso=FR
Olympique Lyon	organisation	olympique-lyonnais	kind=team iso=FR
AS Monaco	organisation	as-monaco	kind=team iso=FR
AS Saint-Étienne	organisation	as-saint-etienne	kind=team iso=FR
Girondins de Bordeaux	organisation	girondins-de-bordeaux	kind=team iso=FR
Ajax Amsterdam	organisation	ajax-amsterdam	kind=team iso=NL
PSV Eindhoven	organisation	psv-eindhoven	kind=team iso=NL
Feyenoord	organisation	feyenoord	kind=team iso=NL
Benfica	organisation	benfica	kind=team iso=PT
FC Porto	organisation	fc-porto	kind=team iso=PT
Sporting CP	organisation	sporting-cp	kind=team iso=PT
Sporting Lisbon	organisation	sporting-cp	kind=team iso=PT
Sporting Lisbonne	organisation	sporting-cp	kind=team iso=PT
Galatasaray	organisation	galatasaray	kind=team iso=TR
Fenerbahçe	organisation	fenerbahce	kind=team iso=TR
Fenerbahce	organisation	fenerbahce	kind=team iso=TR
Beşiktaş	organisation	besiktas	kind=team iso=TR
Besiktas	organisation	besiktas	kind=team iso=TR
Olympiakos	organisation	olympiakos	kind=team iso=GR
Olympiacos	organisation	olympiakos	kind=team iso=GR
Panathinaikos	organisation	panathinaikos	kind=team iso=GR
Shakhtar Donetsk	organisation	shakhtar-donetsk	kind=team iso=UA
Dynamo Kyiv	organisation	dynamo-kyiv	kind=team iso=UA
Dynamo Kiev	organisation	dynamo-kyiv	kind=team iso=UA
CSKA Moscow	organisation	cska-moscow	kind=team iso=RU
CSKA Moscou	organisation	cska-moscow	kind=team iso=RU
Zenit Saint Petersburg	organisation	zenit	kind=team iso=RU
Red Star Belgrade	organisation	red-star-belgrade	kind=team iso=RS
Boca Juniors	organisation	boca-juniors	kind=team iso=AR
River Plate	organisation	river-plate	kind=team iso=AR
Flamengo	organisation	flamengo	kind=team iso=BR
=Corinthians	organisation	corinthians	kind=team iso=BR
Santos FC	organisation	santos-fc	kind=team iso=BR
Al Ahly	organisation	al-ahly	kind=team iso=EG
Al-Ahly	organisation	al-ahly	kind=team iso=EG
Zamalek SC	organisation	zamalek-sc	kind=team iso=EG
Al-Hilal	organisation	al-hilal-sfc	kind=team iso=SA
Al Hilal	organisation	al-hilal-sfc	kind=team iso=SA
Al-Nassr	organisation	al-nassr	kind=team iso=SA
Al Nassr	organisation	al-nassr	kind=team iso=SA
Al-Ittihad	organisation	al-ittihad	kind=team iso=SA
Al Ittihad	organisation	al-ittihad	kind=team iso=SA
Espérance de Tunis	organisation	esperance-de-tunis	kind=team iso=TN
Espérance Tunis	organisation	esperance-de-tunis	kind=team iso=TN
Club Africain	organisation	club-africain	kind=team iso=TN
Étoile du Sahel	organisation	etoile-du-sahel	kind=team iso=TN
Raja Casablanca	organisation	raja-casablanca	kind=team iso=MA
Raja de Casablanca	organisation	raja-casablanca	kind=team iso=MA
Wydad Casablanca	organisation	wydad-casablanca	kind=team iso=MA
Wydad de Casablanca	organisation	wydad-casablanca	kind=team iso=MA
TP Mazembe	organisation	tp-mazembe	kind=team iso=CD
Los Angeles Lakers	organisation	los-angeles-lakers	kind=team iso=US
L.A. Lakers	organisation	los-angeles-lakers	kind=team iso=US
Chicago Bulls	organisation	chicago-bulls	kind=team iso=US
Boston Celtics	organisation	boston-celtics	kind=team iso=US
New York Yankees	organisation	new-york-yankees	kind=team iso=US
Dallas Cowboys	organisation	dallas-cowboys	kind=team iso=US
=NBA	organisation	nba	abbr=1 kind=team iso=US
National Basketball Association	organisation	nba	kind=team iso=US
=NFL	organisation	nfl	abbr=1 kind=team iso=US
National Football League	organisation	nfl	kind=team iso=US
=NHL	organisation	nhl	abbr=1 kind=team iso=US
National Hockey League	organisation	nhl	kind=team iso=US
Major League Baseball	organisation	mlb	kind=team iso=US
=MLB	organisation	mlb	abbr=1 kind=team iso=US
=NASCAR	organisation	nascar	abbr=1 kind=team iso=US
=NCAA	organisation	ncaa	abbr=1 kind=team iso=US
Harvard University	organisation	harvard-university	kind=university iso=US
=Harvard	organisation	harvard-university	kind=university iso=US
Yale University	organisation	yale-university	kind=university iso=US
=Yale	organisation	yale-university	kind=university iso=US
Princeton University	organisation	princeton-university	kind=university iso=US
Stanford University	organisation	stanford-university	kind=university iso=US
Columbia University	organisation	columbia-university	kind=university iso=US
Georgetown University	organisation	georgetown-university	kind=university iso=US
Massachusetts Institute of Technology	organisation	mit	kind=university iso=US
Johns Hopkins University	organisation	johns-hopkins-university	kind=university iso=US
Oxford University	organisation	oxford-university	kind=university iso=GB
University of Oxford	organisation	oxford-university	kind=university iso=GB
Cambridge University	organisation	cambridge-university	kind=university iso=GB
University of Cambridge	organisation	cambridge-university	kind=university iso=GB
London School of Economics	organisation	london-school-of-economics	kind=university iso=GB
Sciences Po	organisation	sciences-po	kind=university iso=FR
=Sorbonne	organisation	sorbonne	kind=university iso=FR
Al-Azhar University	organisation	al-azhar-university	kind=university iso=EG
Cairo University	organisation	cairo-university	kind=university iso=EG
Metropolitan Museum of Art	organisation	metropolitan-museum	kind=ngo iso=US
Ku Klux Klan	organisation	ku-klux-klan	kind=movement iso=US
=KKK	organisation	ku-klux-klan	abbr=1 kind=movement iso=US
Salvation Army	organisation	salvation-army	kind=ngo
RAND Corporation	organisation	rand-corporation	kind=ngo iso=US
Rand Corporation	organisation	rand-corporation	kind=ngo iso=US
Brookings Institution	organisation	brookings	kind=ngo iso=US
Heritage Foundation	organisation	heritage-foundation	kind=ngo iso=US
Gates Foundation	organisation	gates-foundation	kind=ngo iso=US
Bill and Melinda Gates Foundation	organisation	gates-foundation	kind=ngo iso=US
Bill & Melinda Gates Foundation	organisation	gates-foundation	kind=ngo iso=US
Clinton Foundation	organisation	clinton-foundation	kind=ngo iso=US
Rockefeller Foundation	organisation	rockefeller-foundation	kind=ngo iso=US
Smithsonian Institution	organisation	smithsonian	kind=ngo iso=US
=Smithsonian	organisation	smithsonian	kind=ngo iso=US
=NYPD	organisation	nypd	abbr=1 kind=agency iso=US
=LAPD	organisation	lapd	abbr=1 kind=agency iso=US
Conseil fédéral suisse	organisation	ch-federal-council	kind=government iso=CH
Banque nationale suisse	organisation	snb	kind=agency iso=CH
