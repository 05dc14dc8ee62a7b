# Made by tools/world.py from reference tables and world/sources: do not edit.
# Organisations, bodies, movements, and media (class media); caution= says what else a form is.
# form	class	value	attributes
United Nations	organisation	un	kind=universal
United Nations Organization	organisation	un	kind=universal
United Nations Organisation	organisation	un	kind=universal
=UN	organisation	un	abbr=1 kind=universal
=U.N.	organisation	un	abbr=1 kind=universal
=UNO	organisation	un	abbr=1 kind=universal
the United Nations Organization	organisation	un	kind=universal
the United Nations Organisation	organisation	un	kind=universal
United Nations Security Council	organisation	un-security-council	kind=body parent=un
UN Security Council	organisation	un-security-council	kind=body parent=un
=Security Council	organisation	un-security-council	caution=word kind=body parent=un
=SECURITY COUNCIL	organisation	un-security-council	caution=word kind=body parent=un
=UNSC	organisation	un-security-council	abbr=1 kind=body parent=un
U.N. Security Council	organisation	un-security-council	kind=body parent=un
Security Council of the United Nations	organisation	un-security-council	kind=body parent=un
=Council	organisation	un-security-council	caution=context kind=body parent=un
United Nations General Assembly	organisation	un-general-assembly	kind=body parent=un
UN General Assembly	organisation	un-general-assembly	kind=body parent=un
=General Assembly	organisation	un-general-assembly	caution=word kind=body parent=un
=GENERAL ASSEMBLY	organisation	un-general-assembly	caution=word kind=body parent=un
=UNGA	organisation	un-general-assembly	abbr=1 kind=body parent=un
U.N. General Assembly	organisation	un-general-assembly	kind=body parent=un
United Nations Secretariat	organisation	un-secretariat	kind=body parent=un
UN Secretariat	organisation	un-secretariat	kind=body parent=un
=Economic and Social Council	organisation	un-ecosoc	caution=word kind=body parent=un
=ECONOMIC AND SOCIAL COUNCIL	organisation	un-ecosoc	caution=word kind=body parent=un
=ECOSOC	organisation	un-ecosoc	abbr=1 kind=body parent=un
=Fourth Committee	organisation	un-fourth-committee	caution=word kind=body parent=un-general-assembly
=FOURTH COMMITTEE	organisation	un-fourth-committee	caution=word kind=body parent=un-general-assembly
Special Political and Decolonization Committee	organisation	un-fourth-committee	kind=body parent=un-general-assembly
Special Committee on Decolonization	organisation	un-c24	kind=body parent=un-general-assembly
Committee of 24	organisation	un-c24	kind=body parent=un-general-assembly
=C-24	organisation	un-c24	kind=body parent=un-general-assembly
=C24	organisation	un-c24	kind=body parent=un-general-assembly
Human Rights Council	organisation	un-human-rights-council	kind=body parent=un
UN Human Rights Council	organisation	un-human-rights-council	kind=body parent=un
=UNHRC	organisation	un-human-rights-council	abbr=1 kind=body parent=un
=HRC	organisation	un-human-rights-council	abbr=1 kind=body parent=un
Office of the United Nations High Commissioner for Human Rights	organisation	ohchr	kind=agency parent=un
UN Human Rights Office	organisation	ohchr	kind=agency parent=un
=OHCHR	organisation	ohchr	abbr=1 kind=agency parent=un
United Nations High Commissioner for Refugees	organisation	unhcr	kind=agency parent=un
UN Refugee Agency	organisation	unhcr	kind=agency parent=un
=UNHCR	organisation	unhcr	abbr=1 kind=agency parent=un
United Nations Relief and Works Agency for Palestine Refugees	organisation	unrwa	kind=agency parent=un
=UNRWA	organisation	unrwa	abbr=1 kind=agency parent=un
World Food Programme	organisation	wfp	kind=agency parent=un
World Food Program	organisation	wfp	kind=agency parent=un
=WFP	organisation	wfp	abbr=1 kind=agency parent=un
Food and Agriculture Organization	organisation	fao	kind=agency parent=un
Food and Agriculture Organisation	organisation	fao	kind=agency parent=un
=FAO	organisation	fao	abbr=1 kind=agency parent=un
United Nations Children's Fund	organisation	unicef	kind=agency parent=un
=UNICEF	organisation	unicef	abbr=1 kind=agency parent=un
United Nations Educational, Scientific and Cultural Organization	organisation	unesco	kind=agency parent=un
United Nations Educational, Scientific and Cultural Organisation	organisation	unesco	kind=agency parent=un
=UNESCO	organisation	unesco	abbr=1 kind=agency parent=un
United Nations Development Programme	organisation	undp	kind=agency parent=un
United Nations Development Program	organisation	undp	kind=agency parent=un
=UNDP	organisation	undp	abbr=1 kind=agency parent=un
World Health Organization	organisation	who	kind=agency parent=un
World Health Organisation	organisation	who	kind=agency parent=un
=WHO	organisation	who	abbr=1 kind=agency parent=un
International Labour Organization	organisation	ilo	kind=agency parent=un
International Labour Organisation	organisation	ilo	kind=agency parent=un
=ILO	organisation	ilo	abbr=1 kind=agency parent=un
International Maritime Organization	organisation	imo	kind=agency parent=un
International Maritime Organisation	organisation	imo	kind=agency parent=un
=IMO	organisation	imo	abbr=1 kind=agency parent=un
International Civil Aviation Organization	organisation	icao	kind=agency parent=un
International Civil Aviation Organisation	organisation	icao	kind=agency parent=un
=ICAO	organisation	icao	abbr=1 kind=agency parent=un
International Organization for Migration	organisation	iom	kind=agency parent=un
International Organisation for Migration	organisation	iom	kind=agency parent=un
=IOM	organisation	iom	abbr=1 kind=agency parent=un
International Atomic Energy Agency	organisation	iaea	kind=agency parent=un
=IAEA	organisation	iaea	abbr=1 kind=agency parent=un
UN Trade and Development	organisation	unctad	kind=agency parent=un
United Nations Conference on Trade and Development	organisation	unctad	kind=agency parent=un
=UNCTAD	organisation	unctad	abbr=1 kind=agency parent=un
United Nations Office on Drugs and Crime	organisation	unodc	kind=agency parent=un
=UNODC	organisation	unodc	abbr=1 kind=agency parent=un
Office for the Coordination of Humanitarian Affairs	organisation	ocha	kind=agency parent=un
UN Office for the Coordination of Humanitarian Affairs	organisation	ocha	kind=agency parent=un
=OCHA	organisation	ocha	abbr=1 kind=agency parent=un
United Nations Mission for the Referendum in Western Sahara	organisation	minurso	kind=mission parent=un
=MINURSO	organisation	minurso	abbr=1 kind=mission parent=un
United Nations Multidimensional Integrated Stabilization Mission in Mali	organisation	minusma	kind=mission parent=un
=MINUSMA	organisation	minusma	abbr=1 kind=mission parent=un
United Nations Interim Force in Lebanon	organisation	unifil	kind=mission parent=un
=UNIFIL	organisation	unifil	abbr=1 kind=mission parent=un
United Nations Support Mission in Libya	organisation	unsmil	kind=mission parent=un
=UNSMIL	organisation	unsmil	abbr=1 kind=mission parent=un
United Nations Organization Stabilization Mission in the Democratic Republic of the Congo	organisation	monusco	kind=mission parent=un iso=CD
United Nations Organisation Stabilization Mission in the Democratic Republic of the Congo	organisation	monusco	kind=mission parent=un iso=CD
=MONUSCO	organisation	monusco	abbr=1 kind=mission parent=un iso=CD
MONUSCO	organisation	monusco	kind=mission parent=un iso=CD
International Court of Justice	organisation	icj	kind=court parent=un
World Court	organisation	icj	kind=court parent=un
=ICJ	organisation	icj	abbr=1 kind=court parent=un
International Criminal Court	organisation	international-criminal-court	kind=court
=ICC	organisation	international-criminal-court	abbr=1 kind=court
International Monetary Fund	organisation	imf	kind=agency
=IMF	organisation	imf	abbr=1 kind=agency
World Bank	organisation	world-bank	kind=agency
World Trade Organization	organisation	wto	kind=agency
World Trade Organisation	organisation	wto	kind=agency
=WTO	organisation	wto	abbr=1 kind=agency
Organisation for the Prohibition of Chemical Weapons	organisation	opcw	kind=agency
Organization for the Prohibition of Chemical Weapons	organisation	opcw	kind=agency
=OPCW	organisation	opcw	abbr=1 kind=agency
International Criminal Police Organization	organisation	interpol	kind=agency
International Criminal Police Organisation	organisation	interpol	kind=agency
=INTERPOL	organisation	interpol	abbr=1 kind=agency
=Interpol	organisation	interpol	kind=agency
International Committee of the Red Cross	organisation	icrc	kind=humanitarian
=ICRC	organisation	icrc	abbr=1 kind=humanitarian
European Union	organisation	european-union	kind=regional
=EU	organisation	european-union	abbr=1 kind=regional
=E.U.	organisation	european-union	abbr=1 kind=regional
EU bloc	organisation	european-union	kind=regional
=the Twenty-Seven	organisation	european-union	kind=regional
European Commission	organisation	european-commission	kind=body parent=european-union
=EC	organisation	european-commission	abbr=1 caution=word kind=body parent=european-union
EU Commission	organisation	european-commission	kind=body parent=european-union
EU executive	organisation	european-commission	kind=body parent=european-union
European Council	organisation	european-council	kind=body parent=european-union
Council of the European Union	organisation	council-of-the-eu	kind=body parent=european-union
EU Council	organisation	council-of-the-eu	kind=body parent=european-union
Council of the EU	organisation	council-of-the-eu	kind=body parent=european-union
European Parliament	organisation	european-parliament	kind=body parent=european-union
=EP	organisation	european-parliament	abbr=1 kind=body parent=european-union
EU Parliament	organisation	european-parliament	kind=body parent=european-union
Court of Justice of the European Union	organisation	cjeu	kind=court parent=european-union
European Court of Justice	organisation	cjeu	kind=court parent=european-union
=CJEU	organisation	cjeu	abbr=1 kind=court parent=european-union
=ECJ	organisation	cjeu	abbr=1 kind=court parent=european-union
EU Court of Justice	organisation	cjeu	kind=court parent=european-union
EU's top court	organisation	cjeu	kind=court parent=european-union
European External Action Service	organisation	eeas	kind=body parent=european-union
=EEAS	organisation	eeas	abbr=1 kind=body parent=european-union
European Central Bank	organisation	ecb	kind=agency parent=european-union
=ECB	organisation	ecb	abbr=1 kind=agency parent=european-union
Council of Europe	organisation	council-of-europe	kind=regional
=CoE	organisation	council-of-europe	abbr=1 kind=regional
European Court of Human Rights	organisation	echr	kind=court parent=council-of-europe
=ECHR	organisation	echr	abbr=1 kind=court parent=council-of-europe
=ECtHR	organisation	echr	abbr=1 kind=court parent=council-of-europe
Organization for Security and Co-operation in Europe	organisation	osce	kind=regional
Organisation for Security and Co-operation in Europe	organisation	osce	kind=regional
=OSCE	organisation	osce	abbr=1 kind=regional
North Atlantic Treaty Organization	organisation	nato	kind=alliance
North Atlantic Treaty Organisation	organisation	nato	kind=alliance
Atlantic Alliance	organisation	nato	kind=alliance
=NATO	organisation	nato	abbr=1 kind=alliance
=Nato	organisation	nato	kind=alliance
Atlantic alliance	organisation	nato	kind=alliance
North Atlantic Alliance	organisation	nato	kind=alliance
=N.A.T.O.	organisation	nato	abbr=1 kind=alliance
=Alliance	organisation	nato	caution=context kind=alliance
Collective Security Treaty Organization	organisation	csto	kind=alliance
Collective Security Treaty Organisation	organisation	csto	kind=alliance
=CSTO	organisation	csto	abbr=1 kind=alliance
African Union	organisation	african-union	kind=regional
=AU	organisation	african-union	abbr=1 caution=word kind=regional
=A.U.	organisation	african-union	abbr=1 kind=regional
the AU	organisation	african-union	kind=regional
Peace and Security Council of the African Union	organisation	au-peace-and-security-council	kind=body parent=african-union
AU Peace and Security Council	organisation	au-peace-and-security-council	kind=body parent=african-union
=AUPSC	organisation	au-peace-and-security-council	abbr=1 kind=body parent=african-union
=PSC	organisation	au-peace-and-security-council	abbr=1 kind=body parent=african-union
African Union Commission	organisation	au-commission	kind=body parent=african-union
=AUC	organisation	au-commission	abbr=1 kind=body parent=african-union
African Court on Human and Peoples' Rights	organisation	african-court	kind=court parent=african-union
=AfCHPR	organisation	african-court	abbr=1 kind=court parent=african-union
African Development Bank	organisation	afdb	kind=agency
=AfDB	organisation	afdb	abbr=1 kind=agency
Economic Community of West African States	organisation	ecowas	kind=regional
=ECOWAS	organisation	ecowas	abbr=1 kind=regional
ECOWAS	organisation	ecowas	kind=regional
West African bloc	organisation	ecowas	kind=regional
=Ecowas	organisation	ecowas	kind=regional
West African Economic and Monetary Union	organisation	uemoa	kind=regional
=WAEMU	organisation	uemoa	abbr=1 kind=regional
=UEMOA	organisation	uemoa	abbr=1 kind=regional
Economic Community of Central African States	organisation	eccas	kind=regional
=ECCAS	organisation	eccas	abbr=1 kind=regional
Southern African Development Community	organisation	sadc	kind=regional
=SADC	organisation	sadc	abbr=1 kind=regional
Intergovernmental Authority on Development	organisation	igad	kind=regional
=IGAD	organisation	igad	abbr=1 kind=regional
East African Community	organisation	eac	kind=regional
=EAC	organisation	eac	abbr=1 kind=regional
Arab Maghreb Union	organisation	arab-maghreb-union	kind=regional
=AMU	organisation	arab-maghreb-union	abbr=1 kind=regional
=UMA	organisation	arab-maghreb-union	abbr=1 kind=regional
Alliance of Sahel States	organisation	alliance-of-sahel-states	kind=regional
Confederation of Sahel States	organisation	alliance-of-sahel-states	kind=regional
=AES	organisation	alliance-of-sahel-states	abbr=1 kind=regional
Sahel Alliance	organisation	alliance-of-sahel-states	kind=regional
G5 Sahel	organisation	g5-sahel	kind=regional
League of Arab States	organisation	arab-league	kind=regional
Arab League	organisation	arab-league	kind=regional
=LAS	organisation	arab-league	abbr=1 kind=regional
=the League of Arab States	organisation	arab-league	kind=regional
Gulf Cooperation Council	organisation	gulf-cooperation-council	kind=regional
Cooperation Council for the Arab States of the Gulf	organisation	gulf-cooperation-council	kind=regional
=GCC	organisation	gulf-cooperation-council	abbr=1 kind=regional
Organisation of Islamic Cooperation	organisation	oic	kind=regional
Organization of Islamic Cooperation	organisation	oic	kind=regional
=OIC	organisation	oic	abbr=1 kind=regional
Organization of American States	organisation	oas	kind=regional
Organisation of American States	organisation	oas	kind=regional
=OAS	organisation	oas	abbr=1 kind=regional
Community of Latin American and Caribbean States	organisation	celac	kind=regional
=CELAC	organisation	celac	abbr=1 kind=regional
Southern Common Market	organisation	mercosur	kind=regional
=MERCOSUR	organisation	mercosur	abbr=1 kind=regional
=Mercosur	organisation	mercosur	kind=regional
Andean Community	organisation	andean-community	kind=regional
=CAN	organisation	andean-community	abbr=1 caution=word kind=regional
Caribbean Community	organisation	caricom	kind=regional
=CARICOM	organisation	caricom	abbr=1 kind=regional
Bolivarian Alliance for the Peoples of Our America	organisation	alba	kind=regional
=ALBA	organisation	alba	abbr=1 kind=regional
=ALBA-TCP	organisation	alba	abbr=1 kind=regional
Association of Southeast Asian Nations	organisation	asean	kind=regional
=ASEAN	organisation	asean	abbr=1 kind=regional
=Asean	organisation	asean	kind=regional
South Asian Association for Regional Cooperation	organisation	saarc	kind=regional
=SAARC	organisation	saarc	abbr=1 kind=regional
Shanghai Cooperation Organisation	organisation	shanghai-cooperation-organisation	kind=regional
Shanghai Cooperation Organization	organisation	shanghai-cooperation-organisation	kind=regional
=SCO	organisation	shanghai-cooperation-organisation	abbr=1 kind=regional
Commonwealth of Independent States	organisation	cis	kind=regional
=CIS	organisation	cis	abbr=1 kind=regional
Eurasian Economic Union	organisation	eaeu	kind=regional
=EAEU	organisation	eaeu	abbr=1 kind=regional
=EEU	organisation	eaeu	abbr=1 kind=regional
BRICS	organisation	brics	kind=club
Group of Seven	organisation	g7	kind=club
G7	organisation	g7	kind=club
G-7	organisation	g7	kind=club
Group of Twenty	organisation	g20	kind=club
G20	organisation	g20	kind=club
G-20	organisation	g20	kind=club
Group of 77	organisation	g77	kind=club
G77	organisation	g77	kind=club
G-77	organisation	g77	kind=club
Non-Aligned Movement	organisation	non-aligned-movement	kind=club
=NAM	organisation	non-aligned-movement	abbr=1 kind=club
Commonwealth of Nations	organisation	commonwealth	kind=club
the Commonwealth	organisation	commonwealth	kind=club
International Organisation of La Francophonie	organisation	oif	kind=club
International Organization of La Francophonie	organisation	oif	kind=club
Francophonie	organisation	oif	kind=club
La Francophonie	organisation	oif	kind=club
=OIF	organisation	oif	abbr=1 kind=club
Organization of the Petroleum Exporting Countries	organisation	opec	kind=agency
Organisation of the Petroleum Exporting Countries	organisation	opec	kind=agency
=OPEC	organisation	opec	abbr=1 kind=agency
OPEC+	organisation	opec-plus	kind=club
OPEC Plus	organisation	opec-plus	kind=club
Organisation for Economic Co-operation and Development	organisation	oecd	kind=agency
Organization for Economic Co-operation and Development	organisation	oecd	kind=agency
=OECD	organisation	oecd	abbr=1 kind=agency
International Energy Agency	organisation	iea	kind=agency
=IEA	organisation	iea	abbr=1 kind=agency
Gas Exporting Countries Forum	organisation	gecf	kind=agency
=GECF	organisation	gecf	abbr=1 kind=agency
Union for the Mediterranean	organisation	union-for-the-mediterranean	kind=regional
=UfM	organisation	union-for-the-mediterranean	abbr=1 kind=regional
Amnesty International	organisation	amnesty	kind=ngo
Human Rights Watch	organisation	hrw	kind=ngo
=HRW	organisation	hrw	abbr=1 kind=ngo
Doctors Without Borders	organisation	msf	kind=ngo
Médecins Sans Frontières	organisation	msf	kind=ngo
=MSF	organisation	msf	abbr=1 kind=ngo
Reporters Without Borders	organisation	rsf	kind=ngo
=RSF	organisation	rsf	abbr=1 kind=ngo
Polisario Front	organisation	polisario-front	kind=movement
Frente Polisario	organisation	polisario-front	kind=movement
=POLISARIO	organisation	polisario-front	abbr=1 kind=movement
POLISARIO	organisation	polisario-front	kind=movement
=Polisario	organisation	polisario-front	kind=movement
Palestine Liberation Organization	organisation	plo	kind=movement
Palestine Liberation Organisation	organisation	plo	kind=movement
=PLO	organisation	plo	abbr=1 kind=movement
Hamas	organisation	hamas	kind=movement
Islamic Resistance Movement	organisation	hamas	kind=movement
Hezbollah	organisation	hezbollah	kind=movement iso=LB
Hizbollah	organisation	hezbollah	kind=movement iso=LB
Hizbullah	organisation	hezbollah	kind=movement iso=LB
Hizballah	organisation	hezbollah	kind=movement iso=LB
Houthis	organisation	houthis	kind=movement iso=YE
Ansar Allah	organisation	houthis	kind=movement iso=YE
Houthi movement	organisation	houthis	kind=movement iso=YE
Houthi	organisation	houthis	kind=movement iso=YE
Houthi rebels	organisation	houthis	kind=movement iso=YE
Ansarullah	organisation	houthis	kind=movement iso=YE
Islamic State	organisation	islamic-state	kind=movement
Islamic State of Iraq and the Levant	organisation	islamic-state	kind=movement
=IS	organisation	islamic-state	abbr=1 caution=word kind=movement
=ISIS	organisation	islamic-state	abbr=1 kind=movement
=ISIL	organisation	islamic-state	abbr=1 kind=movement
=Daesh	organisation	islamic-state	kind=movement
Islamic State group	organisation	islamic-state	kind=movement
Daesh	organisation	islamic-state	kind=movement
Da'esh	organisation	islamic-state	kind=movement
al-Qaeda	organisation	al-qaeda	kind=movement
Al Qaeda	organisation	al-qaeda	kind=movement
Al-Qaeda in the Islamic Maghreb	organisation	aqim	kind=movement parent=al-qaeda
=AQIM	organisation	aqim	abbr=1 kind=movement parent=al-qaeda
Wagner Group	organisation	wagner	kind=movement
=Wagner	organisation	wagner	caution=word kind=movement
=WAGNER	organisation	wagner	caution=word kind=movement
Africa Corps	organisation	africa-corps	kind=movement
Reuters	media	reuters	kind=press
Agence France-Presse	media	afp	kind=press iso=FR
=AFP	media	afp	abbr=1 kind=press iso=FR
AFP news agency	media	afp	kind=press iso=FR
Associated Press	media	ap	kind=press iso=US
=AP	media	ap	abbr=1 caution=word kind=press iso=US
The Associated Press	media	ap	kind=press iso=US
EFE	media	efe	kind=press iso=ES
EFE news agency	media	efe	kind=press iso=ES
TASS	media	tass	kind=press iso=RU
Itar-Tass	media	tass	kind=press iso=RU
TASS news agency	media	tass	kind=press iso=RU
RIA Novosti	media	ria-novosti	kind=press iso=RU
=RIA	media	ria-novosti	abbr=1 kind=press iso=RU
=Sputnik	media	sputnik	caution=word kind=press
=SPUTNIK	media	sputnik	caution=word kind=press
Xinhua	media	xinhua	kind=press iso=CN
Xinhua News Agency	media	xinhua	kind=press iso=CN
New China News Agency	media	xinhua	kind=press iso=CN
Algeria Press Service	media	aps	kind=press
=APS	media	aps	abbr=1 kind=press
Maghreb Arabe Presse	media	map	kind=press iso=MA
Moroccan News Agency	media	map	kind=press iso=MA
=MAP	media	map	abbr=1 kind=press iso=MA
Maghreb Arab Press	media	map	kind=press iso=MA
Sahara Press Service	media	sps	kind=press
=SPS	media	sps	abbr=1 kind=press
Counter-Terrorism Committee	organisation	un-counter-terrorism-committee	kind=body parent=un-security-council
=CTED	organisation	un-counter-terrorism-committee	abbr=1 kind=body parent=un-security-council
Peacebuilding Commission	organisation	un-peacebuilding-commission	kind=body parent=un
Commission on the Status of Women	organisation	un-commission-on-the-status-of-women	kind=body parent=un
First Committee	organisation	un-first-committee	kind=body parent=un-general-assembly
Third Committee	organisation	un-third-committee	kind=body parent=un-general-assembly
Fifth Committee	organisation	un-fifth-committee	kind=body parent=un-general-assembly
Sixth Committee	organisation	un-sixth-committee	kind=body parent=un-general-assembly
UN Women	organisation	un-women	kind=agency parent=un
United Nations Environment Programme	organisation	unep	kind=agency parent=un
United Nations Environment Program	organisation	unep	kind=agency parent=un
UN Environment Programme	organisation	unep	kind=agency parent=un
UN Environment Program	organisation	unep	kind=agency parent=un
=UNEP	organisation	unep	abbr=1 kind=agency parent=un
United Nations Population Fund	organisation	unfpa	kind=agency parent=un
=UNFPA	organisation	unfpa	abbr=1 kind=agency parent=un
UN-Habitat	organisation	un-habitat	kind=agency parent=un
UN Habitat	organisation	un-habitat	kind=agency parent=un
=UNAIDS	organisation	unaids	abbr=1 kind=agency parent=un
United Nations Industrial Development Organization	organisation	unido	kind=agency parent=un
United Nations Industrial Development Organisation	organisation	unido	kind=agency parent=un
=UNIDO	organisation	unido	abbr=1 kind=agency parent=un
International Fund for Agricultural Development	organisation	ifad	kind=agency parent=un
=IFAD	organisation	ifad	abbr=1 kind=agency parent=un
International Telecommunication Union	organisation	itu	kind=agency parent=un
=ITU	organisation	itu	abbr=1 kind=agency parent=un
World Intellectual Property Organization	organisation	wipo	kind=agency parent=un
World Intellectual Property Organisation	organisation	wipo	kind=agency parent=un
=WIPO	organisation	wipo	abbr=1 kind=agency parent=un
World Meteorological Organization	organisation	wmo	kind=agency parent=un
World Meteorological Organisation	organisation	wmo	kind=agency parent=un
=WMO	organisation	wmo	abbr=1 kind=agency parent=un
UN Tourism	organisation	un-tourism	kind=agency parent=un
World Tourism Organization	organisation	un-tourism	kind=agency parent=un
World Tourism Organisation	organisation	un-tourism	kind=agency parent=un
=UNWTO	organisation	un-tourism	abbr=1 kind=agency parent=un
Universal Postal Union	organisation	upu	kind=agency parent=un
=UPU	organisation	upu	abbr=1 kind=agency parent=un
=UNCCD	organisation	unccd	abbr=1 kind=agency parent=un
United Nations Framework Convention on Climate Change	organisation	unfccc	kind=agency parent=un
=UNFCCC	organisation	unfccc	abbr=1 kind=agency parent=un
Intergovernmental Panel on Climate Change	organisation	ipcc	kind=agency parent=un
=IPCC	organisation	ipcc	abbr=1 kind=agency parent=un
Economic Commission for Latin America and the Caribbean	organisation	eclac	kind=agency parent=un
=ECLAC	organisation	eclac	abbr=1 kind=agency parent=un
Economic Commission for Africa	organisation	uneca	kind=agency parent=un
United Nations Economic Commission for Africa	organisation	uneca	kind=agency parent=un
=UNECA	organisation	uneca	abbr=1 kind=agency parent=un
Economic and Social Commission for Western Asia	organisation	escwa	kind=agency parent=un
=ESCWA	organisation	escwa	abbr=1 kind=agency parent=un
=MINUSCA	organisation	minusca	abbr=1 kind=mission parent=un iso=CF
United Nations Mission in South Sudan	organisation	unmiss	kind=mission parent=un iso=SS
=UNMISS	organisation	unmiss	abbr=1 kind=mission parent=un iso=SS
United Nations Interim Security Force for Abyei	organisation	unisfa	kind=mission parent=un
=UNISFA	organisation	unisfa	abbr=1 kind=mission parent=un
=UNAMID	organisation	unamid	abbr=1 kind=mission parent=un iso=SD
=UNITAMS	organisation	unitams	abbr=1 kind=mission parent=un iso=SD
United Nations Assistance Mission in Afghanistan	organisation	unama	kind=mission parent=un iso=AF
=UNAMA	organisation	unama	abbr=1 kind=mission parent=un iso=AF
United Nations Assistance Mission for Iraq	organisation	unami	kind=mission parent=un iso=IQ
=UNAMI	organisation	unami	abbr=1 kind=mission parent=un iso=IQ
United Nations Disengagement Observer Force	organisation	undof	kind=mission parent=un
=UNDOF	organisation	undof	abbr=1 kind=mission parent=un
=UNFICYP	organisation	unficyp	abbr=1 kind=mission parent=un iso=CY
=UNMIK	organisation	unmik	abbr=1 kind=mission parent=un iso=XK
=BINUH	organisation	binuh	abbr=1 kind=mission parent=un iso=HT
=UNMHA	organisation	unmha	abbr=1 kind=mission parent=un iso=YE
United Nations Office for West Africa and the Sahel	organisation	unowas	kind=mission parent=un
=UNOWAS	organisation	unowas	abbr=1 kind=mission parent=un
African Union Mission in Somalia	organisation	au-mission-in-somalia	kind=mission parent=african-union iso=SO
=AMISOM	organisation	au-mission-in-somalia	abbr=1 kind=mission parent=african-union iso=SO
=ATMIS	organisation	au-mission-in-somalia	abbr=1 kind=mission parent=african-union iso=SO
=AUSSOM	organisation	au-mission-in-somalia	abbr=1 kind=mission parent=african-union iso=SO
International Criminal Tribunal for the former Yugoslavia	organisation	icty	kind=court parent=un
=ICTY	organisation	icty	abbr=1 kind=court parent=un
Permanent Court of Arbitration	organisation	permanent-court-of-arbitration	kind=court
=PCA	organisation	permanent-court-of-arbitration	abbr=1 kind=court
International Tribunal for the Law of the Sea	organisation	itlos	kind=court
=ITLOS	organisation	itlos	abbr=1 kind=court
IAEA Board of Governors	organisation	iaea-board	kind=body parent=iaea
Board of Governors of the IAEA	organisation	iaea-board	kind=body parent=iaea
Global Fund	organisation	global-fund	kind=agency
=GAVI	organisation	gavi	abbr=1 kind=agency
=Gavi	organisation	gavi	kind=agency
EU Foreign Affairs Council	organisation	eu-foreign-affairs-council	kind=body parent=european-union
Foreign Affairs Council	organisation	eu-foreign-affairs-council	kind=body parent=european-union
Political and Security Committee	organisation	eu-political-and-security-committee	kind=body parent=european-union
Eurogroup	organisation	eurogroup	kind=body parent=european-union
General Court of the European Union	organisation	general-court-of-the-eu	kind=court parent=european-union
European Investment Bank	organisation	eib	kind=agency parent=european-union
=EIB	organisation	eib	abbr=1 kind=agency parent=european-union
European Bank for Reconstruction and Development	organisation	ebrd	kind=agency
=EBRD	organisation	ebrd	abbr=1 kind=agency
Frontex	organisation	frontex	kind=agency parent=european-union
Europol	organisation	europol	kind=agency parent=european-union
Eurojust	organisation	eurojust	kind=agency parent=european-union
European Court of Auditors	organisation	european-court-of-auditors	kind=executive parent=european-union
European Public Prosecutor's Office	organisation	european-public-prosecutor	kind=executive parent=european-union
=EPPO	organisation	european-public-prosecutor	abbr=1 kind=executive parent=european-union
Venice Commission	organisation	venice-commission	kind=body parent=council-of-europe
Parliamentary Assembly of the Council of Europe	organisation	pace	kind=body parent=council-of-europe
European Political Community	organisation	european-political-community	kind=club
Visegrad Group	organisation	visegrad-group	kind=club
Visegrád Group	organisation	visegrad-group	kind=club
=V4	organisation	visegrad-group	kind=club
Nordic Council	organisation	nordic-council	kind=regional
Weimar Triangle	organisation	weimar-triangle	kind=club
North Atlantic Council	organisation	north-atlantic-council	kind=body parent=nato
Minsk Group	organisation	osce-minsk-group	kind=body parent=osce
OSCE Minsk Group	organisation	osce-minsk-group	kind=body parent=osce
Ukraine Defense Contact Group	organisation	ramstein-group	kind=club
Ramstein group	organisation	ramstein-group	kind=club
coalition of the willing	organisation	coalition-of-the-willing	kind=club
5+5 Dialogue	organisation	5-plus-5-dialogue	kind=club
=5+5	organisation	5-plus-5-dialogue	kind=club
African Union Assembly	organisation	au-assembly	kind=body parent=african-union
African Union summit	organisation	au-assembly	kind=body parent=african-union
AU summit	organisation	au-assembly	kind=body parent=african-union
Pan-African Parliament	organisation	pan-african-parliament	kind=body parent=african-union
African Commission on Human and Peoples' Rights	organisation	african-commission-on-human-rights	kind=body parent=african-union
=ACHPR	organisation	african-commission-on-human-rights	abbr=1 kind=body parent=african-union
Africa CDC	organisation	africa-cdc	kind=agency parent=african-union
Africa Centres for Disease Control and Prevention	organisation	africa-cdc	kind=agency parent=african-union
Africa Centers for Disease Control and Prevention	organisation	africa-cdc	kind=agency parent=african-union
=NEPAD	organisation	nepad	abbr=1 kind=agency parent=african-union
African Continental Free Trade Area	organisation	afcfta	kind=agency parent=african-union
=AfCFTA	organisation	afcfta	abbr=1 kind=agency parent=african-union
ECOWAS Court of Justice	organisation	ecowas-court	kind=court parent=ecowas
ECOWAS Court	organisation	ecowas-court	kind=court parent=ecowas
ECOWAS Commission	organisation	ecowas-commission	kind=executive parent=ecowas
Central Bank of West African States	organisation	bceao	kind=agency parent=uemoa
=BCEAO	organisation	bceao	abbr=1 kind=agency parent=uemoa
Economic and Monetary Community of Central Africa	organisation	cemac	kind=regional
=CEMAC	organisation	cemac	abbr=1 kind=regional
Common Market for Eastern and Southern Africa	organisation	comesa	kind=regional
=COMESA	organisation	comesa	abbr=1 kind=regional
Community of Sahel-Saharan States	organisation	cen-sad	kind=regional
=CEN-SAD	organisation	cen-sad	abbr=1 kind=regional
Joint Operational General Staffs Committee	organisation	cemoc	kind=body
=CEMOC	organisation	cemoc	abbr=1 kind=body
International Conference on the Great Lakes Region	organisation	great-lakes-conference	kind=regional
=ICGLR	organisation	great-lakes-conference	abbr=1 kind=regional
Multinational Joint Task Force	organisation	multinational-joint-task-force	kind=mission
=MNJTF	organisation	multinational-joint-task-force	abbr=1 kind=mission
Afreximbank	organisation	afreximbank	kind=agency
Indian Ocean Commission	organisation	indian-ocean-commission	kind=regional
Confederation of African Football	organisation	caf	kind=ngo
=FIFA	organisation	fifa	abbr=1 kind=ngo
=Fifa	organisation	fifa	kind=ngo
=UEFA	organisation	uefa	abbr=1 kind=ngo
=Uefa	organisation	uefa	kind=ngo
International Olympic Committee	organisation	ioc	kind=ngo
=IOC	organisation	ioc	abbr=1 kind=ngo
Arab Parliament	organisation	arab-parliament	kind=body parent=arab-league
Arab Inter-Parliamentary Union	organisation	arab-inter-parliamentary-union	kind=regional
Arab Monetary Fund	organisation	arab-monetary-fund	kind=agency
=ALECSO	organisation	alecso	abbr=1 kind=agency parent=arab-league
=ICESCO	organisation	icesco	abbr=1 kind=agency
Islamic Development Bank	organisation	islamic-development-bank	kind=agency
=OAPEC	organisation	oapec	abbr=1 kind=agency
Inter-Parliamentary Union	organisation	inter-parliamentary-union	kind=universal
=IPU	organisation	inter-parliamentary-union	abbr=1 kind=universal
Saudi-led coalition	organisation	saudi-led-coalition	kind=alliance
Arab coalition	organisation	saudi-led-coalition	kind=alliance
Global Coalition against Daesh	organisation	global-coalition-against-daesh	kind=alliance
international coalition	organisation	global-coalition-against-daesh	kind=alliance
Al-Quds Committee	organisation	al-quds-committee	kind=body parent=oic
Bayt Mal Al-Quds	organisation	bayt-mal-al-quds	kind=agency iso=MA
Inter-American Court of Human Rights	organisation	inter-american-court	kind=court parent=oas
=IACHR	organisation	inter-american-court	abbr=1 kind=court parent=oas
Inter-American Commission on Human Rights	organisation	inter-american-commission	kind=body parent=oas
Inter-American Development Bank	organisation	idb	kind=agency
=IDB	organisation	idb	abbr=1 kind=agency
Development Bank of Latin America	organisation	caf-bank	kind=agency
Union of South American Nations	organisation	unasur	kind=regional
=UNASUR	organisation	unasur	abbr=1 kind=regional
=Unasur	organisation	unasur	kind=regional
Pacific Alliance	organisation	pacific-alliance	kind=regional
Central American Integration System	organisation	sica	kind=regional
Latin American Parliament	organisation	parlatino	kind=regional
Ibero-American Summit	organisation	ibero-american-summit	kind=club
Ibero-American General Secretariat	organisation	segib	kind=agency
=SEGIB	organisation	segib	abbr=1 kind=agency
Lima Group	organisation	lima-group	kind=club
Puebla Group	organisation	puebla-group	kind=club
São Paulo Forum	organisation	sao-paulo-forum	kind=club
Asia-Pacific Economic Cooperation	organisation	apec	kind=regional
=APEC	organisation	apec	abbr=1 kind=regional
=AUKUS	organisation	aukus	abbr=1 kind=alliance
=Aukus	organisation	aukus	kind=alliance
Quadrilateral Security Dialogue	organisation	quad	kind=club
=Quad	organisation	quad	kind=club
=Five Eyes	organisation	five-eyes	kind=alliance
Asian Development Bank	organisation	adb	kind=agency
=ADB	organisation	adb	abbr=1 kind=agency
Asian Infrastructure Investment Bank	organisation	aiib	kind=agency
=AIIB	organisation	aiib	abbr=1 kind=agency
New Development Bank	organisation	new-development-bank	kind=agency parent=brics
Pacific Islands Forum	organisation	pacific-islands-forum	kind=regional
Organization of Turkic States	organisation	organization-of-turkic-states	kind=regional
Organisation of Turkic States	organisation	organization-of-turkic-states	kind=regional
Economic Cooperation Organization	organisation	eco	kind=regional
Economic Cooperation Organisation	organisation	eco	kind=regional
=G4	organisation	g4	kind=club
=G8	organisation	g8	kind=club
Group of Eight	organisation	g8	kind=club
=G24	organisation	g24	kind=club
=G10	organisation	g10	kind=club
Paris Club	organisation	paris-club	kind=club
World Economic Forum	organisation	world-economic-forum	kind=ngo
=WEF	organisation	world-economic-forum	abbr=1 kind=ngo
Munich Security Conference	organisation	munich-security-conference	kind=club
Financial Action Task Force	organisation	fatf	kind=agency
=FATF	organisation	fatf	abbr=1 kind=agency
Basel Committee	organisation	basel-committee	kind=body
International Energy Forum	organisation	international-energy-forum	kind=agency
International Renewable Energy Agency	organisation	irena	kind=agency
=IRENA	organisation	irena	abbr=1 kind=agency
World Anti-Doping Agency	organisation	wada	kind=agency
=WADA	organisation	wada	abbr=1 kind=agency
Community of Portuguese Language Countries	organisation	cplp	kind=club
=CPLP	organisation	cplp	abbr=1 kind=club
=ACP	organisation	acp	abbr=1 kind=regional
=OACPS	organisation	acp	abbr=1 kind=regional
=COP28	organisation	cop28	abbr=1 kind=club parent=unfccc
=COP29	organisation	cop29	abbr=1 kind=club parent=unfccc
=COP30	organisation	cop30	abbr=1 kind=club parent=unfccc
International Federation of Red Cross and Red Crescent Societies	organisation	ifrc	kind=humanitarian
=IFRC	organisation	ifrc	abbr=1 kind=humanitarian
Red Cross	organisation	red-cross	kind=humanitarian
Red Crescent	organisation	red-crescent	kind=humanitarian
Palestine Red Crescent Society	organisation	ps-red-crescent	kind=humanitarian iso=PS
Palestine Red Crescent	organisation	ps-red-crescent	kind=humanitarian iso=PS
Palestinian Red Crescent	organisation	ps-red-crescent	kind=humanitarian iso=PS
Oxfam	organisation	oxfam	kind=ngo
Save the Children	organisation	save-the-children	kind=ngo
Greenpeace	organisation	greenpeace	kind=ngo
Transparency International	organisation	transparency-international	kind=ngo
World Central Kitchen	organisation	world-central-kitchen	kind=ngo
International Federation for Human Rights	organisation	fidh	kind=ngo
=FIDH	organisation	fidh	abbr=1 kind=ngo
Committee to Protect Journalists	organisation	cpj	kind=ngo
=CPJ	organisation	cpj	abbr=1 kind=ngo
International Crisis Group	organisation	international-crisis-group	kind=ngo
Syrian Observatory for Human Rights	organisation	syrian-observatory	kind=ngo iso=SY
=SOHR	organisation	syrian-observatory	abbr=1 kind=ngo iso=SY
Stockholm International Peace Research Institute	organisation	sipri	kind=ngo
=SIPRI	organisation	sipri	abbr=1 kind=ngo
B'Tselem	organisation	btselem	kind=ngo iso=IL
Peace Now	organisation	peace-now	kind=ngo iso=IL
Gaza Humanitarian Foundation	organisation	gaza-humanitarian-foundation	kind=ngo
=GHF	organisation	gaza-humanitarian-foundation	abbr=1 kind=ngo
Sahrawi Arab Democratic Republic	organisation	sahrawi-republic	kind=movement iso=EH
=SADR	organisation	sahrawi-republic	abbr=1 kind=movement iso=EH
Fatah	organisation	fatah	kind=movement iso=PS
Palestinian Authority	organisation	palestinian-authority	kind=executive iso=PS
Palestinian National Authority	organisation	palestinian-authority	kind=executive iso=PS
Islamic Jihad	organisation	islamic-jihad	kind=movement iso=PS
Palestinian Islamic Jihad	organisation	islamic-jihad	kind=movement iso=PS
Popular Front for the Liberation of Palestine	organisation	pflp	kind=movement iso=PS
=PFLP	organisation	pflp	abbr=1 kind=movement iso=PS
Al-Qassam Brigades	organisation	qassam-brigades	kind=movement parent=hamas iso=PS
Qassam Brigades	organisation	qassam-brigades	kind=movement parent=hamas iso=PS
Izz ad-Din al-Qassam Brigades	organisation	qassam-brigades	kind=movement parent=hamas iso=PS
Amal Movement	organisation	amal	kind=movement iso=LB
Southern Transitional Council	organisation	southern-transitional-council	kind=movement iso=YE
=STC	organisation	southern-transitional-council	abbr=1 kind=movement iso=YE
Hayat Tahrir al-Sham	organisation	hts	kind=movement iso=SY
=HTS	organisation	hts	abbr=1 kind=movement iso=SY
Syrian Democratic Forces	organisation	sdf	kind=movement iso=SY
=SDF	organisation	sdf	abbr=1 kind=movement iso=SY
Kurdistan Workers' Party	organisation	pkk	kind=movement iso=TR
=PKK	organisation	pkk	abbr=1 kind=movement iso=TR
People's Protection Units	organisation	ypg	kind=movement iso=SY
=YPG	organisation	ypg	abbr=1 kind=movement iso=SY
Kurdistan Democratic Party	organisation	kdp	kind=movement iso=IQ
=KDP	organisation	kdp	abbr=1 kind=movement iso=IQ
Popular Mobilization Forces	organisation	hashd-al-shaabi	kind=movement iso=IQ
Hashd al-Shaabi	organisation	hashd-al-shaabi	kind=movement iso=IQ
=PMF	organisation	hashd-al-shaabi	abbr=1 kind=movement iso=IQ
Taliban	organisation	taliban	kind=movement iso=AF
Tehreek-e-Taliban Pakistan	organisation	ttp	kind=movement iso=PK
=TTP	organisation	ttp	abbr=1 kind=movement iso=PK
Pakistani Taliban	organisation	ttp	kind=movement iso=PK
al-Shabaab	organisation	al-shabaab	kind=movement iso=SO
Al-Shabab	organisation	al-shabaab	kind=movement iso=SO
al-Shabab	organisation	al-shabaab	kind=movement iso=SO
Boko Haram	organisation	boko-haram	kind=movement iso=NG
=JNIM	organisation	jnim	abbr=1 kind=movement iso=ML
Jama'at Nusrat al-Islam wal-Muslimin	organisation	jnim	kind=movement iso=ML
Azawad Liberation Front	organisation	azawad-liberation-front	kind=movement iso=ML
=FLA	organisation	azawad-liberation-front	abbr=1 kind=movement iso=ML
=M23	organisation	m23	kind=movement iso=CD
March 23 Movement	organisation	m23	kind=movement iso=CD
Rapid Support Forces	organisation	rapid-support-forces	kind=movement iso=SD
=RSF	organisation	rapid-support-forces	abbr=1 kind=movement iso=SD
=SPLM-N	organisation	splm-n	abbr=1 kind=movement iso=SD
Tigray People's Liberation Front	organisation	tplf	kind=movement iso=ET
=TPLF	organisation	tplf	abbr=1 kind=movement iso=ET
Allied Democratic Forces	organisation	adf	kind=movement iso=CD
=FDLR	organisation	fdlr	abbr=1 kind=movement iso=CD
Seleka	organisation	seleka	kind=movement iso=CF
=RENAMO	organisation	renamo	abbr=1 kind=movement iso=MZ
=Renamo	organisation	renamo	kind=movement iso=MZ
Libyan National Army	organisation	lna	kind=movement iso=LY
=LNA	organisation	lna	abbr=1 kind=movement iso=LY
Muslim Brotherhood	organisation	muslim-brotherhood	kind=movement
National Liberation Army	organisation	eln	kind=movement iso=CO
=ELN	organisation	eln	abbr=1 kind=movement iso=CO
Revolutionary Armed Forces of Colombia	organisation	farc	kind=movement iso=CO
=FARC	organisation	farc	abbr=1 kind=movement iso=CO
=ETA	organisation	eta	abbr=1 kind=movement iso=ES
Irish Republican Army	organisation	ira	kind=movement iso=GB
=IRA	organisation	ira	abbr=1 kind=movement iso=GB
=ISIS-K	organisation	isis-k	abbr=1 kind=movement parent=islamic-state iso=AF
=ISKP	organisation	isis-k	abbr=1 kind=movement parent=islamic-state iso=AF
Islamic State Khorasan	organisation	isis-k	kind=movement parent=islamic-state iso=AF
Islamic State West Africa Province	organisation	iswap	kind=movement parent=islamic-state iso=NG
=ISWAP	organisation	iswap	abbr=1 kind=movement parent=islamic-state iso=NG
Islamic State in the Greater Sahara	organisation	eigs	kind=movement parent=islamic-state
Islamic State Sahel Province	organisation	eigs	kind=movement parent=islamic-state
Kataib Hezbollah	organisation	kataib-hezbollah	kind=movement iso=IQ
Kata'ib Hezbollah	organisation	kataib-hezbollah	kind=movement iso=IQ
People's Mojahedin	organisation	mek	kind=movement iso=IR
=MEK	organisation	mek	abbr=1 kind=movement iso=IR
National Rally	organisation	fr-rassemblement-national	kind=party iso=FR
Les Républicains	organisation	fr-les-republicains	kind=party iso=FR
France Unbowed	organisation	fr-la-france-insoumise	kind=party iso=FR
La France Insoumise	organisation	fr-la-france-insoumise	kind=party iso=FR
=LFI	organisation	fr-la-france-insoumise	abbr=1 kind=party iso=FR
French Socialist Party	organisation	fr-parti-socialiste	kind=party iso=FR
French Communist Party	organisation	fr-parti-communiste	kind=party iso=FR
=MoDem	organisation	fr-modem	abbr=1 kind=party iso=FR
People's Party	organisation	pp	kind=party iso=ES
Partido Popular	organisation	pp	kind=party iso=ES
Spanish Socialist Workers' Party	organisation	psoe	kind=party iso=ES
=PSOE	organisation	psoe	abbr=1 kind=party iso=ES
=Vox	organisation	vox	kind=party iso=ES
=Sumar	organisation	sumar	kind=party iso=ES
=Podemos	organisation	podemos	kind=party iso=ES
Unidas Podemos	organisation	unidas-podemos	kind=party iso=ES
Basque Nationalist Party	organisation	pnv	kind=party iso=ES
=PNV	organisation	pnv	abbr=1 kind=party iso=ES
=ERC	organisation	erc	abbr=1 kind=party iso=ES
Esquerra Republicana	organisation	erc	kind=party iso=ES
=Junts	organisation	junts	kind=party iso=ES
Junts per Catalunya	organisation	junts	kind=party iso=ES
=EH Bildu	organisation	eh-bildu	kind=party iso=ES
=Bildu	organisation	eh-bildu	kind=party iso=ES
=Ciudadanos	organisation	es-ciudadanos	kind=party iso=ES
Justice and Development Party	organisation	ma-pjd	kind=party iso=MA
=PJD	organisation	ma-pjd	abbr=1 kind=party iso=MA
National Rally of Independents	organisation	ma-rni	kind=party iso=MA
=RNI	organisation	ma-rni	abbr=1 kind=party iso=MA
Istiqlal Party	organisation	ma-istiqlal	kind=party iso=MA
=Istiqlal	organisation	ma-istiqlal	kind=party iso=MA
Authenticity and Modernity Party	organisation	ma-pam	kind=party iso=MA
=USFP	organisation	ma-usfp	abbr=1 kind=party iso=MA
Party of Progress and Socialism	organisation	ma-pps	kind=party iso=MA
National Liberation Front	organisation	dz-fln	kind=party iso=DZ
=FLN	organisation	dz-fln	abbr=1 kind=party iso=DZ
Democratic National Rally	organisation	dz-rnd	kind=party iso=DZ
Socialist Forces Front	organisation	dz-ffs	kind=party iso=DZ
=FFS	organisation	dz-ffs	abbr=1 kind=party iso=DZ
Movement of Society for Peace	organisation	dz-msp	kind=party iso=DZ
Ennahda	organisation	tn-ennahda	kind=party iso=TN
Ennahdha	organisation	tn-ennahda	kind=party iso=TN
Tunisian General Labour Union	organisation	tn-ugtt	kind=party iso=TN
=UGTT	organisation	tn-ugtt	abbr=1 kind=party iso=TN
=Pastef	organisation	sn-pastef	kind=party iso=SN
=PASTEF	organisation	sn-pastef	abbr=1 kind=party iso=SN
Alliance for the Republic	organisation	sn-apr	kind=party iso=SN
=CNSP	organisation	ml-cnsp	abbr=1 kind=body iso=ML
National Council for the Safeguard of the Homeland	organisation	ne-cnsp	kind=body iso=NE
=CNRD	organisation	gn-cnrd	abbr=1 kind=body iso=GN
African National Congress	organisation	za-anc	kind=party iso=ZA
=ANC	organisation	za-anc	abbr=1 kind=party iso=ZA
Democratic Alliance	organisation	za-da	kind=party iso=ZA
All Progressives Congress	organisation	ng-apc	kind=party iso=NG
=APC	organisation	ng-apc	abbr=1 kind=party iso=NG
Insaf party	organisation	mr-insaf	kind=party iso=MR
El Insaf	organisation	mr-insaf	kind=party iso=MR
Republican Party	organisation	us-republican-party	kind=party iso=US
=GOP	organisation	us-republican-party	abbr=1 kind=party iso=US
Republicans	organisation	us-republican-party	kind=party iso=US
Democratic Party	organisation	us-democratic-party	kind=party iso=US
Democrats	organisation	us-democratic-party	kind=party iso=US
Labour Party	organisation	gb-labour-party	kind=party iso=GB
=Labour	organisation	gb-labour-party	kind=party iso=GB
Conservative Party	organisation	gb-conservative-party	kind=party iso=GB
Tories	organisation	gb-conservative-party	kind=party iso=GB
Tory party	organisation	gb-conservative-party	kind=party iso=GB
Reform UK	organisation	gb-reform-uk	kind=party iso=GB
Liberal Democrats	organisation	gb-liberal-democrats	kind=party iso=GB
Lib Dems	organisation	gb-liberal-democrats	kind=party iso=GB
Scottish National Party	organisation	gb-snp	kind=party iso=GB
=SNP	organisation	gb-snp	abbr=1 kind=party iso=GB
Sinn Féin	organisation	ie-sinn-fein	kind=party iso=IE
Sinn Fein	organisation	ie-sinn-fein	kind=party iso=IE
Christian Democratic Union	organisation	de-cdu	kind=party iso=DE
=CDU	organisation	de-cdu	abbr=1 kind=party iso=DE
=CDU/CSU	organisation	de-cdu	kind=party iso=DE
=CSU	organisation	de-csu	abbr=1 kind=party iso=DE
Social Democratic Party of Germany	organisation	de-spd	kind=party iso=DE
=SPD	organisation	de-spd	abbr=1 kind=party iso=DE
Alternative for Germany	organisation	de-afd	kind=party iso=DE
=AfD	organisation	de-afd	abbr=1 kind=party iso=DE
=FDP	organisation	de-fdp	abbr=1 kind=party iso=DE
Brothers of Italy	organisation	it-fratelli	kind=party iso=IT
Fratelli d'Italia	organisation	it-fratelli	kind=party iso=IT
Forza Italia	organisation	it-forza-italia	kind=party iso=IT
=Lega	organisation	it-lega	kind=party iso=IT
Portuguese Socialist Party	organisation	pt-ps	kind=party iso=PT
=Chega	organisation	pt-chega	kind=party iso=PT
Fidesz	organisation	hu-fidesz	kind=party iso=HU
Tisza party	organisation	hu-tisza	kind=party iso=HU
=Tisza	organisation	hu-tisza	kind=party iso=HU
Law and Justice	organisation	pl-pis	kind=party iso=PL
=PiS	organisation	pl-pis	abbr=1 kind=party iso=PL
=AKP	organisation	tr-akp	abbr=1 kind=party iso=TR
=AK Party	organisation	tr-akp	kind=party iso=TR
Republican People's Party	organisation	tr-chp	kind=party iso=TR
=CHP	organisation	tr-chp	abbr=1 kind=party iso=TR
=DEM Party	organisation	tr-dem	kind=party iso=TR
Likud	organisation	il-likud	kind=party iso=IL
Israeli Labor Party	organisation	il-labor	kind=party iso=IL
Jewish Power	organisation	il-otzma-yehudit	kind=party iso=IL
Otzma Yehudit	organisation	il-otzma-yehudit	kind=party iso=IL
=Shas	organisation	il-shas	kind=party iso=IL
Yesh Atid	organisation	il-yesh-atid	kind=party iso=IL
Bharatiya Janata Party	organisation	in-bjp	kind=party iso=IN
=BJP	organisation	in-bjp	abbr=1 kind=party iso=IN
Indian National Congress	organisation	in-congress	kind=party iso=IN
Congress party	organisation	in-congress	kind=party iso=IN
Pakistan Tehreek-e-Insaf	organisation	pk-pti	kind=party iso=PK
=PTI	organisation	pk-pti	abbr=1 kind=party iso=PK
Chinese Communist Party	organisation	cn-communist-party	kind=party iso=CN
Communist Party of China	organisation	cn-communist-party	kind=party iso=CN
=CCP	organisation	cn-communist-party	abbr=1 kind=party iso=CN
=CPC	organisation	cn-communist-party	abbr=1 kind=party iso=CN
Communist Party of Vietnam	organisation	vn-communist-party	kind=party iso=VN
Workers' Party of Korea	organisation	kp-workers-party	kind=party iso=KP
Democratic Progressive Party	organisation	tw-dpp	kind=party iso=TW
=DPP	organisation	tw-dpp	abbr=1 kind=party iso=TW
Kuomintang	organisation	tw-kuomintang	kind=party iso=TW
=KMT	organisation	tw-kuomintang	abbr=1 kind=party iso=TW
Liberal Democratic Party	organisation	jp-ldp	kind=party iso=JP
=LDP	organisation	jp-ldp	abbr=1 kind=party iso=JP
Communist Party of Cuba	organisation	cu-communist-party	kind=party iso=CU
United Socialist Party of Venezuela	organisation	ve-psuv	kind=party iso=VE
=PSUV	organisation	ve-psuv	abbr=1 kind=party iso=VE
=Morena	organisation	mx-morena	kind=party iso=MX
Institutional Revolutionary Party	organisation	mx-pri	kind=party iso=MX
National Action Party	organisation	mx-pan	kind=party iso=MX
Workers' Party	organisation	br-pt	kind=party iso=BR
La Libertad Avanza	organisation	ar-la-libertad-avanza	kind=party iso=AR
=LLA	organisation	ar-la-libertad-avanza	abbr=1 kind=party iso=AR
Fuerza Popular	organisation	pe-fuerza-popular	kind=party iso=PE
Perú Libre	organisation	pe-peru-libre	kind=party iso=PE
Movement for Socialism	organisation	bo-mas	kind=party iso=BO
Sandinista National Liberation Front	organisation	ni-fsln	kind=party iso=NI
=FSLN	organisation	ni-fsln	abbr=1 kind=party iso=NI
United Russia	organisation	ru-united-russia	kind=party iso=RU
Servant of the People	organisation	ua-servant-of-the-people	kind=party iso=UA
Georgian Dream	organisation	ge-georgian-dream	kind=party iso=GE
European People's Party	organisation	eu-epp	kind=party
=EPP	organisation	eu-epp	abbr=1 kind=party
House of Representatives	organisation	us-house-of-representatives	kind=parliament parent=us-congress iso=US
US House	organisation	us-house-of-representatives	kind=parliament parent=us-congress iso=US
U.S. House	organisation	us-house-of-representatives	kind=parliament parent=us-congress iso=US
US Senate	organisation	us-senate	kind=parliament parent=us-congress iso=US
U.S. Senate	organisation	us-senate	kind=parliament parent=us-congress iso=US
US Congress	organisation	us-congress	kind=parliament iso=US
U.S. Congress	organisation	us-congress	kind=parliament iso=US
=Congress	organisation	us-congress	kind=parliament iso=US
=Capitol Hill	organisation	us-congress	kind=parliament iso=US
US Supreme Court	organisation	us-supreme-court	kind=court iso=US
U.S. Supreme Court	organisation	us-supreme-court	kind=court iso=US
Federal Reserve	organisation	us-federal-reserve	kind=agency iso=US
the Fed	organisation	us-federal-reserve	kind=agency iso=US
=Fed	organisation	us-federal-reserve	kind=agency iso=US
US Treasury	organisation	us-treasury	kind=ministry iso=US
U.S. Treasury	organisation	us-treasury	kind=ministry iso=US
Treasury Department	organisation	us-treasury	kind=ministry iso=US
US Treasury Department	organisation	us-treasury	kind=ministry iso=US
U.S. Treasury Department	organisation	us-treasury	kind=ministry iso=US
Department of the Treasury	organisation	us-treasury	kind=ministry iso=US
State Department	organisation	us-state-department	kind=ministry iso=US
US State Department	organisation	us-state-department	kind=ministry iso=US
U.S. State Department	organisation	us-state-department	kind=ministry iso=US
Department of State	organisation	us-state-department	kind=ministry iso=US
Defense Department	organisation	us-defence-department	kind=ministry iso=US
Department of Defense	organisation	us-defence-department	kind=ministry iso=US
US Department of Defense	organisation	us-defence-department	kind=ministry iso=US
U.S. Department of Defense	organisation	us-defence-department	kind=ministry iso=US
Department of War	organisation	us-defence-department	kind=ministry iso=US
Pentagon	organisation	us-defence-department	kind=ministry iso=US
Justice Department	organisation	us-justice-department	kind=ministry iso=US
Department of Justice	organisation	us-justice-department	kind=ministry iso=US
=DOJ	organisation	us-justice-department	abbr=1 kind=ministry iso=US
Department of Homeland Security	organisation	us-homeland-security	kind=ministry iso=US
Homeland Security	organisation	us-homeland-security	kind=ministry iso=US
=DHS	organisation	us-homeland-security	abbr=1 kind=ministry iso=US
Commerce Department	organisation	us-commerce-department	kind=ministry iso=US
Department of Commerce	organisation	us-commerce-department	kind=ministry iso=US
Department of Energy	organisation	us-energy-department	kind=ministry iso=US
Energy Department	organisation	us-energy-department	kind=ministry iso=US
National Security Council	organisation	us-national-security-council	kind=body iso=US
=NSC	organisation	us-national-security-council	abbr=1 kind=body iso=US
=CIA	organisation	us-cia	abbr=1 kind=agency iso=US
Central Intelligence Agency	organisation	us-cia	kind=agency iso=US
=FBI	organisation	us-fbi	abbr=1 kind=agency iso=US
Federal Bureau of Investigation	organisation	us-fbi	kind=agency iso=US
National Security Agency	organisation	us-nsa	kind=agency iso=US
=NSA	organisation	us-nsa	abbr=1 kind=agency iso=US
=DEA	organisation	us-dea	abbr=1 kind=agency iso=US
=USAID	organisation	us-usaid	abbr=1 kind=agency iso=US
US Agency for International Development	organisation	us-usaid	kind=agency iso=US
U.S. Agency for International Development	organisation	us-usaid	kind=agency iso=US
=OFAC	organisation	us-ofac	abbr=1 kind=agency parent=us-treasury iso=US
Office of Foreign Assets Control	organisation	us-ofac	kind=agency parent=us-treasury iso=US
US Central Command	organisation	us-centcom	kind=army iso=US
U.S. Central Command	organisation	us-centcom	kind=army iso=US
=CENTCOM	organisation	us-centcom	abbr=1 kind=army iso=US
Central Command	organisation	us-centcom	kind=army iso=US
=AFRICOM	organisation	us-africom	abbr=1 kind=army iso=US
US Africa Command	organisation	us-africom	kind=army iso=US
U.S. Africa Command	organisation	us-africom	kind=army iso=US
=NASA	organisation	us-nasa	abbr=1 kind=agency iso=US
=Nasa	organisation	us-nasa	kind=agency iso=US
=ICE	organisation	us-ice	abbr=1 kind=agency iso=US
Immigration and Customs Enforcement	organisation	us-ice	kind=agency iso=US
House of Commons	organisation	gb-house-of-commons	kind=parliament parent=gb-parliament iso=GB
House of Lords	organisation	gb-house-of-lords	kind=parliament parent=gb-parliament iso=GB
British Parliament	organisation	gb-parliament	kind=parliament iso=GB
UK Parliament	organisation	gb-parliament	kind=parliament iso=GB
Foreign Office	organisation	gb-foreign-ministry	kind=ministry iso=GB
=FCDO	organisation	gb-foreign-ministry	abbr=1 kind=ministry iso=GB
Foreign, Commonwealth and Development Office	organisation	gb-foreign-ministry	kind=ministry iso=GB
UK Ministry of Defence	organisation	gb-defence-ministry	kind=ministry iso=GB
UK Ministry of Defense	organisation	gb-defence-ministry	kind=ministry iso=GB
British Ministry of Defence	organisation	gb-defence-ministry	kind=ministry iso=GB
British Ministry of Defense	organisation	gb-defence-ministry	kind=ministry iso=GB
Home Office	organisation	gb-interior-ministry	kind=ministry iso=GB
HM Treasury	organisation	gb-treasury	kind=ministry iso=GB
Bank of England	organisation	gb-bank-of-england	kind=agency iso=GB
=BoE	organisation	gb-bank-of-england	abbr=1 kind=agency iso=GB
=MI6	organisation	gb-mi6	abbr=1 kind=agency iso=GB
=MI5	organisation	gb-mi5	abbr=1 kind=agency iso=GB
Scotland Yard	organisation	gb-scotland-yard	kind=agency iso=GB
Metropolitan Police	organisation	gb-scotland-yard	kind=agency iso=GB
French National Assembly	organisation	fr-national-assembly	kind=parliament parent=fr-parliament iso=FR
French lower house	organisation	fr-national-assembly	kind=parliament parent=fr-parliament iso=FR
French Senate	organisation	fr-senate	kind=parliament parent=fr-parliament iso=FR
Constitutional Council	organisation	fr-constitutional-council	kind=court iso=FR
Conseil d'État	organisation	fr-council-of-state	kind=court iso=FR
=DGSE	organisation	fr-dgse	abbr=1 kind=agency iso=FR
=DGSI	organisation	fr-dgsi	abbr=1 kind=agency iso=FR
French Development Agency	organisation	fr-afd	kind=agency iso=FR
=INSEE	organisation	fr-insee	abbr=1 kind=agency iso=FR
=OFPRA	organisation	fr-ofpra	abbr=1 kind=agency iso=FR
Operation Barkhane	organisation	fr-barkhane	kind=mission iso=FR
Barkhane	organisation	fr-barkhane	kind=mission iso=FR
Bundestag	organisation	de-bundestag	kind=parliament iso=DE
Bundesrat	organisation	de-bundesrat	kind=parliament iso=DE
Bundesbank	organisation	de-bundesbank	kind=agency iso=DE
Bundeswehr	organisation	de-bundeswehr	kind=army iso=DE
=BND	organisation	de-bnd	abbr=1 kind=agency iso=DE
Congress of Deputies	organisation	es-congress-of-deputies	kind=parliament iso=ES
Spanish Senate	organisation	es-senate	kind=parliament iso=ES
Cortes Generales	organisation	es-cortes	kind=parliament iso=ES
Spanish Supreme Court	organisation	es-supreme-court	kind=court iso=ES
Spanish Constitutional Court	organisation	es-constitutional-court	kind=court iso=ES
National Court	organisation	es-national-court	kind=court iso=ES
Audiencia Nacional	organisation	es-national-court	kind=court iso=ES
Spanish High Court	organisation	es-national-court	kind=court iso=ES
=CNI	organisation	es-cni	abbr=1 kind=agency iso=ES
Guardia Civil	organisation	es-guardia-civil	kind=agency iso=ES
Civil Guard	organisation	es-guardia-civil	kind=agency iso=ES
Generalitat	organisation	es-generalitat	kind=government iso=ES
=Farnesina	organisation	it-farnesina	kind=ministry iso=IT
Italian Chamber of Deputies	organisation	it-chamber-of-deputies	kind=parliament iso=IT
=Eni	organisation	it-eni	kind=company iso=IT
=ENI	organisation	it-eni	abbr=1 kind=company iso=IT
Roman Curia	organisation	va-curia	kind=executive iso=VA
State Duma	organisation	ru-duma	kind=parliament iso=RU
Duma	organisation	ru-duma	kind=parliament iso=RU
Federation Council	organisation	ru-federation-council	kind=parliament iso=RU
Russian Security Council	organisation	ru-security-council	kind=body iso=RU
Security Council of Russia	organisation	ru-security-council	kind=body iso=RU
=FSB	organisation	ru-fsb	abbr=1 kind=agency iso=RU
=SVR	organisation	ru-svr	abbr=1 kind=agency iso=RU
=GRU	organisation	ru-gru	abbr=1 kind=agency iso=RU
Russian Direct Investment Fund	organisation	ru-rdif	kind=agency iso=RU
=RDIF	organisation	ru-rdif	abbr=1 kind=agency iso=RU
Verkhovna Rada	organisation	ua-rada	kind=parliament iso=UA
=Rada	organisation	ua-rada	kind=parliament iso=UA
=SBU	organisation	ua-sbu	abbr=1 kind=agency iso=UA
Security Service of Ukraine	organisation	ua-sbu	kind=agency iso=UA
Ukrainian military intelligence	organisation	ua-military-intelligence	kind=agency iso=UA
=HUR	organisation	ua-military-intelligence	abbr=1 kind=agency iso=UA
Sejm	organisation	pl-sejm	kind=parliament iso=PL
Knesset	organisation	il-knesset	kind=parliament iso=IL
Mossad	organisation	mossad	kind=agency iso=IL
Shin Bet	organisation	il-shin-bet	kind=agency iso=IL
Shabak	organisation	il-shin-bet	kind=agency iso=IL
=IDF	organisation	il-army	abbr=1 kind=army iso=IL
Israel Defense Forces	organisation	il-army	kind=army iso=IL
Israeli army	organisation	il-army	kind=army iso=IL
Israeli military	organisation	il-army	kind=army iso=IL
Israeli security cabinet	organisation	il-security-cabinet	kind=body iso=IL
=COGAT	organisation	il-cogat	abbr=1 kind=agency iso=IL
Israeli Supreme Court	organisation	il-supreme-court	kind=court iso=IL
Israel's Supreme Court	organisation	il-supreme-court	kind=court iso=IL
Majlis	organisation	ir-parliament	kind=parliament iso=IR
Iranian parliament	organisation	ir-parliament	kind=parliament iso=IR
Islamic Revolutionary Guard Corps	organisation	ir-revolutionary-guards	kind=army iso=IR
Revolutionary Guards	organisation	ir-revolutionary-guards	kind=army iso=IR
Revolutionary Guard	organisation	ir-revolutionary-guards	kind=army iso=IR
=IRGC	organisation	ir-revolutionary-guards	abbr=1 kind=army iso=IR
Quds Force	organisation	ir-quds-force	kind=army parent=ir-revolutionary-guards iso=IR
Qods Force	organisation	ir-quds-force	kind=army parent=ir-revolutionary-guards iso=IR
Supreme National Security Council	organisation	ir-supreme-national-security-council	kind=body iso=IR
Guardian Council	organisation	ir-guardian-council	kind=body iso=IR
Atomic Energy Organization of Iran	organisation	ir-atomic-energy-organisation	kind=agency iso=IR
Atomic Energy Organisation of Iran	organisation	ir-atomic-energy-organisation	kind=agency iso=IR
=AEOI	organisation	ir-atomic-energy-organisation	abbr=1 kind=agency iso=IR
Government of National Unity	organisation	ly-government	kind=government iso=LY
=GNU	organisation	ly-government	abbr=1 kind=government iso=LY
Libyan Presidential Council	organisation	ly-presidential-council	kind=body iso=LY
Presidential Council	organisation	ly-presidential-council	caution=context kind=body iso=LY
High Council of State	organisation	ly-high-council-of-state	kind=body iso=LY
Libyan House of Representatives	organisation	ly-house-of-representatives	kind=parliament iso=LY
National Oil Corporation	organisation	ly-noc	kind=company iso=LY
Royal Cabinet	organisation	ma-royal-cabinet	kind=executive iso=MA
Moroccan Royal Cabinet	organisation	ma-royal-cabinet	kind=executive iso=MA
Moroccan House of Representatives	organisation	ma-house-of-representatives	kind=parliament parent=ma-parliament iso=MA
House of Councillors	organisation	ma-house-of-councillors	kind=parliament parent=ma-parliament iso=MA
=DGSN	organisation	ma-dgsn	abbr=1 kind=agency iso=MA
=DGST	organisation	ma-dgst	abbr=1 kind=agency iso=MA
=DGED	organisation	ma-dged	abbr=1 kind=agency iso=MA
Royal Armed Forces	organisation	ma-far	kind=army iso=MA
=FAR	organisation	ma-far	abbr=1 kind=army iso=MA
=CNDH	organisation	ma-cndh	abbr=1 kind=agency iso=MA
High Commission for Planning	organisation	ma-hcp	kind=agency iso=MA
Bank Al-Maghrib	organisation	ma-bank-al-maghrib	kind=agency iso=MA
OCP Group	organisation	ma-ocp	kind=company iso=MA
=OCP	organisation	ma-ocp	abbr=1 kind=company iso=MA
=CORCAS	organisation	ma-corcas	abbr=1 kind=body iso=MA
People's National Assembly	organisation	dz-apn	kind=parliament parent=dz-parliament iso=DZ
Council of the Nation	organisation	dz-council-of-the-nation	kind=parliament parent=dz-parliament iso=DZ
People's National Army	organisation	dz-army	kind=army iso=DZ
Algerian army	organisation	dz-army	kind=army iso=DZ
High Security Council	organisation	dz-high-security-council	kind=body iso=DZ
Sonatrach	organisation	dz-sonatrach	kind=company iso=DZ
=DRS	organisation	dz-drs	abbr=1 kind=agency iso=DZ
Assembly of the Representatives of the People	organisation	tn-arp	kind=parliament iso=TN
=ISIE	organisation	tn-isie	abbr=1 kind=agency iso=TN
Supreme Council of the Armed Forces	organisation	eg-scaf	kind=body iso=EG
Al-Azhar	organisation	eg-al-azhar	kind=executive iso=EG
Suez Canal Authority	organisation	eg-suez-canal-authority	kind=agency iso=EG
Shura Council	organisation	sa-shura-council	kind=parliament iso=SA
Public Investment Fund	organisation	sa-pif	kind=agency iso=SA
=PIF	organisation	sa-pif	abbr=1 kind=agency iso=SA
Saudi Aramco	organisation	sa-aramco	kind=company iso=SA
Aramco	organisation	sa-aramco	kind=company iso=SA
Sovereignty Council	organisation	sd-sovereignty-council	kind=body iso=SD
Transitional Sovereignty Council	organisation	sd-sovereignty-council	kind=body iso=SD
Presidential Leadership Council	organisation	ye-presidential-leadership-council	kind=body iso=YE
State Council of China	organisation	cn-state-council	kind=government iso=CN
National People's Congress	organisation	cn-npc	kind=parliament iso=CN
=NPC	organisation	cn-npc	abbr=1 kind=parliament iso=CN
People's Liberation Army	organisation	cn-pla	kind=army iso=CN
=PLA	organisation	cn-pla	abbr=1 kind=army iso=CN
Politburo	organisation	cn-politburo	kind=body parent=cn-communist-party iso=CN
Taiwan Affairs Office	organisation	cn-taiwan-affairs-office	kind=executive iso=CN
Lok Sabha	organisation	in-lok-sabha	kind=parliament iso=IN
Inter-Services Intelligence	organisation	pk-isi	kind=agency iso=PK
National Diet	organisation	jp-diet	kind=parliament iso=JP
Japanese parliament	organisation	jp-diet	kind=parliament iso=JP
Bank of Japan	organisation	jp-bank-of-japan	kind=agency iso=JP
=BoJ	organisation	jp-bank-of-japan	abbr=1 kind=agency iso=JP
Canadian House of Commons	organisation	ca-house-of-commons	kind=parliament iso=CA
Global Affairs Canada	organisation	ca-global-affairs	kind=ministry iso=CA
Mexican foreign ministry	organisation	mx-foreign-ministry	kind=ministry iso=MX
=SRE	organisation	mx-foreign-ministry	abbr=1 kind=ministry iso=MX
=Pemex	organisation	mx-pemex	kind=company iso=MX
=PEMEX	organisation	mx-pemex	abbr=1 kind=company iso=MX
Itamaraty	organisation	br-foreign-ministry	kind=ministry iso=BR
Brazilian foreign ministry	organisation	br-foreign-ministry	kind=ministry iso=BR
Petrobras	organisation	br-petrobras	kind=company iso=BR
Supreme Federal Court	organisation	br-supreme-federal-court	kind=court iso=BR
Brazilian Supreme Court	organisation	br-supreme-federal-court	kind=court iso=BR
=STF	organisation	br-supreme-federal-court	abbr=1 kind=court iso=BR
Venezuelan National Assembly	organisation	ve-national-assembly	kind=parliament iso=VE
=PDVSA	organisation	ve-pdvsa	abbr=1 kind=company iso=VE
=PdVSA	organisation	ve-pdvsa	abbr=1 kind=company iso=VE
Venezuela's National Electoral Council	organisation	ve-cne	kind=agency iso=VE
Peruvian Congress	organisation	pe-congress	kind=parliament iso=PE
Congress of Peru	organisation	pe-congress	kind=parliament iso=PE
Peruvian foreign ministry	organisation	pe-foreign-ministry	kind=ministry iso=PE
Special Jurisdiction for Peace	organisation	co-jep	kind=court iso=CO
Council of Representatives of Iraq	organisation	iq-parliament	kind=parliament iso=IQ
Lebanese parliament	organisation	lb-parliament	kind=parliament iso=LB
Lebanese Army	organisation	lb-army	kind=army iso=LB
Kuwaiti parliament	organisation	kw-national-assembly	kind=parliament iso=KW
Turkish Grand National Assembly	organisation	tr-grand-national-assembly	kind=parliament iso=TR
=MİT	organisation	tr-mit	abbr=1 kind=agency iso=TR
National Intelligence Organization	organisation	tr-mit	kind=agency iso=TR
National Intelligence Organisation	organisation	tr-mit	kind=agency iso=TR
=BBC	media	bbc	abbr=1 kind=media iso=GB
=CNN	media	cnn	abbr=1 kind=media iso=US
Al Jazeera	media	al-jazeera	kind=media iso=QA
Al-Jazeera	media	al-jazeera	kind=media iso=QA
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
=NYT	media	new-york-times	abbr=1 kind=media iso=US
Washington Post	media	washington-post	kind=media iso=US
The Washington Post	media	washington-post	kind=media iso=US
Wall Street Journal	media	wall-street-journal	kind=media iso=US
The Wall Street Journal	media	wall-street-journal	kind=media iso=US
=WSJ	media	wall-street-journal	abbr=1 kind=media iso=US
=Axios	media	axios	kind=media iso=US
=Politico	media	politico	kind=media iso=US
Bloomberg	media	bloomberg	kind=media iso=US
Financial Times	media	financial-times	kind=media iso=GB
the FT	media	financial-times	kind=media iso=GB
The Guardian	media	the-guardian	kind=media iso=GB
=Guardian	media	the-guardian	kind=media iso=GB
=The Times	media	the-times	kind=media iso=GB
The Telegraph	media	the-telegraph	kind=media iso=GB
Daily Telegraph	media	the-telegraph	kind=media iso=GB
The Daily Telegraph	media	the-telegraph	kind=media iso=GB
The Economist	media	the-economist	kind=media iso=GB
=The Independent	media	the-independent	kind=media iso=GB
Daily Mail	media	daily-mail	kind=media iso=GB
Le Monde	media	le-monde	kind=media iso=FR
Le Figaro	media	le-figaro	kind=media iso=FR
=Libération	media	liberation	kind=media iso=FR
Le Parisien	media	le-parisien	kind=media iso=FR
Les Echos	media	les-echos	kind=media iso=FR
Le Point	media	le-point	kind=media iso=FR
L'Express	media	l-express	kind=media iso=FR
Mediapart	media	mediapart	kind=media iso=FR
La Croix	media	la-croix	kind=media iso=FR
Jeune Afrique	media	jeune-afrique	kind=media iso=FR
=RFI	media	rfi	abbr=1 kind=media iso=FR
Radio France Internationale	media	rfi	kind=media iso=FR
France 24	media	france-24	kind=media iso=FR
=franceinfo	media	france-info	kind=media iso=FR
France Info	media	france-info	kind=media iso=FR
France Inter	media	france-inter	kind=media iso=FR
=France 2	media	france-2	kind=media iso=FR
=TF1	media	tf1	abbr=1 kind=media iso=FR
=BFMTV	media	bfmtv	abbr=1 kind=media iso=FR
=BFM TV	media	bfmtv	kind=media iso=FR
=CNews	media	cnews	abbr=1 kind=media iso=FR
=Europe 1	media	europe-1	kind=media iso=FR
=RTL	media	rtl	abbr=1 kind=media iso=FR
TV5 Monde	media	tv5-monde	kind=media iso=FR
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
El Pais	media	el-pais	kind=media iso=ES
=El Mundo	media	el-mundo	kind=media iso=ES
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
Novaya Gazeta	media	novaya-gazeta	kind=media iso=RU
Ukrinform	media	ukrinform	kind=media iso=UA
Kyiv Independent	media	kyiv-independent	kind=media iso=UA
The Kyiv Independent	media	kyiv-independent	kind=media iso=UA
Global Times	media	global-times	kind=media iso=CN
=CCTV	media	cctv	abbr=1 kind=media iso=CN
=CGTN	media	cctv	abbr=1 kind=media iso=CN
People's Daily	media	people-s-daily	kind=media iso=CN
South China Morning Post	media	south-china-morning-post	kind=media iso=HK
=SCMP	media	south-china-morning-post	abbr=1 kind=media iso=HK
Kyodo	media	kyodo	kind=media iso=JP
Kyodo News	media	kyodo	kind=media iso=JP
=NHK	media	nhk	abbr=1 kind=media iso=JP
=Nikkei	media	nikkei	kind=media iso=JP
Yonhap	media	yonhap	kind=media iso=KR
=KCNA	media	kcna	abbr=1 kind=media iso=KP
Korean Central News Agency	media	kcna	kind=media iso=KP
Press Trust of India	media	pti-in	kind=media iso=IN
Times of India	media	times-of-india	kind=media iso=IN
The Times of India	media	times-of-india	kind=media iso=IN
=The Hindu	media	the-hindu	kind=media iso=IN
=Dawn	media	dawn	kind=media iso=PK
=IRNA	media	irna	abbr=1 kind=media iso=IR
Tasnim	media	tasnim	kind=media iso=IR
Fars News Agency	media	fars	kind=media iso=IR
=Fars	media	fars	kind=media iso=IR
=Mehr	media	mehr	kind=media iso=IR
Mehr News Agency	media	mehr	kind=media iso=IR
Press TV	media	press-tv	kind=media iso=IR
=ISNA	media	isna	abbr=1 kind=media iso=IR
Anadolu	media	anadolu	kind=media iso=TR
Anadolu Agency	media	anadolu	kind=media iso=TR
=TRT	media	trt	abbr=1 kind=media iso=TR
TRT World	media	trt	kind=media iso=TR
TRT Haber	media	trt-haber	kind=media iso=TR
Hürriyet	media	hurriyet	kind=media iso=TR
Haaretz	media	haaretz	kind=media iso=IL
Ha'aretz	media	haaretz	kind=media iso=IL
Jerusalem Post	media	jerusalem-post	kind=media iso=IL
The Jerusalem Post	media	jerusalem-post	kind=media iso=IL
Times of Israel	media	times-of-israel	kind=media iso=IL
The Times of Israel	media	times-of-israel	kind=media iso=IL
Yedioth Ahronoth	media	yedioth-ahronoth	kind=media iso=IL
=Ynet	media	yedioth-ahronoth	kind=media iso=IL
Maariv	media	maariv	kind=media iso=IL
Israel Hayom	media	israel-hayom	kind=media iso=IL
=Kan	media	kan	kind=media iso=IL
Channel 12	media	channel-12-il	kind=media iso=IL
=WAFA	media	wafa	abbr=1 kind=media iso=PS
=Wafa	media	wafa	kind=media iso=PS
Al-Quds Al-Arabi	media	al-quds-al-arabi	kind=media iso=GB
Asharq Al-Awsat	media	asharq-al-awsat	kind=media iso=SA
Al-Hayat	media	al-hayat	kind=media iso=SA
Okaz	media	okaz	kind=media iso=SA
=SPA	media	spa	abbr=1 kind=media iso=SA
Saudi Press Agency	media	spa	kind=media iso=SA
=WAM	media	wam	abbr=1 kind=media iso=AE
Emirates News Agency	media	wam	kind=media iso=AE
=The National	media	the-national	kind=media iso=AE
=QNA	media	qna	abbr=1 kind=media iso=QA
Qatar News Agency	media	qna	kind=media iso=QA
=KUNA	media	kuna	abbr=1 kind=media iso=KW
=BNA	media	bna	abbr=1 kind=media iso=BH
Oman News Agency	media	oman-news-agency	kind=media iso=OM
=ONA	media	oman-news-agency	abbr=1 kind=media iso=OM
Petra news agency	media	petra	kind=media iso=JO
=SANA	media	sana	abbr=1 kind=media iso=SY
=NNA	media	nna	abbr=1 kind=media iso=LB
Al-Manar	media	al-manar	kind=media iso=LB
Al Mayadeen	media	al-mayadeen	kind=media iso=LB
Al-Mayadeen	media	al-mayadeen	kind=media iso=LB
An-Nahar	media	an-nahar	kind=media iso=LB
Annahar	media	an-nahar	kind=media iso=LB
Al-Akhbar	media	al-akhbar	kind=media iso=LB
L'Orient-Le Jour	media	l-orient-le-jour	kind=media iso=LB
L'Orient Today	media	l-orient-le-jour	kind=media iso=LB
Iraqi News Agency	media	ina-iq	kind=media iso=IQ
Rudaw	media	rudaw	kind=media iso=IQ
Middle East News Agency	media	mena	kind=media iso=EG
Al-Ahram	media	al-ahram	kind=media iso=EG
Ahram Online	media	al-ahram	kind=media iso=EG
Al-Masry Al-Youm	media	al-masry-al-youm	kind=media iso=EG
Youm7	media	youm7	kind=media iso=EG
Mada Masr	media	mada-masr	kind=media iso=EG
Al-Qahera News	media	al-qahera-news	kind=media iso=EG
=TAP	media	tap	abbr=1 kind=media iso=TN
Tunis Afrique Presse	media	tap	kind=media iso=TN
Mosaique FM	media	mosaique-fm	kind=media iso=TN
=LANA	media	lana	abbr=1 kind=media iso=LY
Libya Observer	media	libya-observer	kind=media iso=LY
Le Matin du Sahara	media	le-matin-ma	kind=media iso=MA
L'Economiste	media	l-economiste-ma	kind=media iso=MA
Hespress	media	hespress	kind=media iso=MA
=Le360	media	le360	kind=media iso=MA
=Le 360	media	le360	kind=media iso=MA
=TelQuel	media	telquel	abbr=1 kind=media iso=MA
Medi1	media	medi1	kind=media iso=MA
Medi 1 TV	media	medi1	kind=media iso=MA
=2M	media	2m	kind=media iso=MA
Al Massae	media	al-massae	kind=media iso=MA
Agence Ecofin	media	ecofin	kind=media
El Watan	media	el-watan	kind=media iso=DZ
El Khabar	media	el-khabar	kind=media iso=DZ
El Moudjahid	media	el-moudjahid	kind=media iso=DZ
=TSA	media	tsa	abbr=1 kind=media iso=DZ
Echorouk	media	echorouk	kind=media iso=DZ
Ennahar	media	ennahar	kind=media iso=DZ
Mauritanian News Agency	media	ami-mr	kind=media iso=MR
Sahara Media	media	sahara-media	kind=media iso=MR
Senegalese Press Agency	media	aps-sn	kind=media iso=SN
=APAnews	media	apanews	abbr=1 kind=media
=APA	media	apanews	abbr=1 kind=media
Panapress	media	panapress	kind=media
=ORTM	media	ortm	abbr=1 kind=media iso=ML
Sidwaya	media	sidwaya	kind=media iso=BF
Fraternité Matin	media	fratmat	kind=media iso=CI
=SUNA	media	suna	abbr=1 kind=media iso=SD
Sudan Tribune	media	sudan-tribune	kind=media iso=SD
Ethiopian News Agency	media	ena	kind=media iso=ET
News Agency of Nigeria	media	nan	kind=media iso=NG
=Belga	media	belga	kind=media iso=BE
=RTBF	media	rtbf	abbr=1 kind=media iso=BE
Le Soir	media	le-soir	kind=media iso=BE
La Libre Belgique	media	la-libre-belgique	kind=media iso=BE
=RTS	media	rts	abbr=1 kind=media iso=CH
=Le Temps	media	le-temps	kind=media iso=CH
Neue Zürcher Zeitung	media	neue-zurcher-zeitung	kind=media iso=CH
=NZZ	media	neue-zurcher-zeitung	abbr=1 kind=media iso=CH
Austria Press Agency	media	apa-at	kind=media iso=AT
Polish Press Agency	media	pap	kind=media iso=PL
=MTI	media	mti	abbr=1 kind=media iso=HU
=CBC	media	radio-canada	abbr=1 kind=media iso=CA
Globe and Mail	media	globe-and-mail	kind=media iso=CA
Voice of America	media	voice-of-america	kind=media iso=US
=VOA	media	voice-of-america	abbr=1 kind=media iso=US
Radio Free Europe	media	rfe-rl	kind=media iso=US
Radio Free Europe/Radio Liberty	media	rfe-rl	kind=media iso=US
=RFE/RL	media	rfe-rl	kind=media iso=US
Al Hurra	media	al-hurra	kind=media iso=US
Alhurra	media	al-hurra	kind=media iso=US
=Foreign Policy	media	foreign-policy	kind=media iso=US
=Foreign Affairs	media	foreign-affairs	kind=media iso=US
=Time magazine	media	time	kind=media iso=US
Newsweek	media	newsweek	kind=media iso=US
Africa Intelligence	media	africa-intelligence	kind=media iso=FR
Middle East Eye	media	middle-east-eye	kind=media iso=GB
The New Arab	media	al-araby-al-jadeed	kind=media iso=QA
HuffPost	media	huffpost	kind=media iso=US
Huffington Post	media	huffpost	kind=media iso=US
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
Exxon	organisation	exxonmobil	kind=company iso=US
=Chevron	organisation	chevron	kind=company iso=US
TotalEnergies	organisation	totalenergies	kind=company iso=FR
Alstom	organisation	alstom	kind=company iso=FR
=Orano	organisation	orano	kind=company iso=FR
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
Lukoil	organisation	lukoil	kind=company iso=RU
Rosatom	organisation	rosatom	kind=company iso=RU
Naftogaz	organisation	naftogaz	kind=company iso=UA
Huawei	organisation	huawei	kind=company iso=CN
=ADNOC	organisation	adnoc	abbr=1 kind=company iso=AE
QatarEnergy	organisation	qatarenergy	kind=company iso=QA
=Masdar	organisation	masdar	kind=company iso=AE
Air Algérie	organisation	air-algerie	kind=company iso=DZ
Royal Air Maroc	organisation	royal-air-maroc	kind=company iso=MA
=RAM	organisation	royal-air-maroc	abbr=1 caution=context kind=company iso=MA
Barrick Gold	organisation	barrick	kind=company iso=CA
Barrick Mining	organisation	barrick	kind=company iso=CA
Casablanca Stock Exchange	organisation	casablanca-stock-exchange	kind=company iso=MA
Paris Bourse	organisation	paris-stock-exchange	kind=company iso=FR
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
Emirates airline	organisation	emirates-airline	kind=company iso=AE
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
=MIT	organisation	mit	abbr=1 kind=university iso=US
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
Swiss Federal Council	organisation	ch-federal-council	kind=government iso=CH
Swiss National Bank	organisation	snb	kind=agency iso=CH
