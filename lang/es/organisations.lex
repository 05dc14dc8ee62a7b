# Made by tools/world.py from reference tables and world/sources: do not edit.
# Organisations, bodies, movements, and media (class media); caution= says what else a form is.
# form	class	value	attributes
Naciones Unidas	organisation	un	kind=universal
Organización de las Naciones Unidas	organisation	un	kind=universal
=ONU	organisation	un	abbr=1 kind=universal
=NN.UU.	organisation	un	abbr=1 kind=universal
=NNUU	organisation	un	abbr=1 kind=universal
=NN. UU.	organisation	un	kind=universal
Consejo de Seguridad de las Naciones Unidas	organisation	un-security-council	kind=body parent=un
Consejo de Seguridad de la ONU	organisation	un-security-council	kind=body parent=un
=Consejo de Seguridad	organisation	un-security-council	caution=word kind=body parent=un
=CONSEJO DE SEGURIDAD	organisation	un-security-council	caution=word kind=body parent=un
=CSNU	organisation	un-security-council	abbr=1 kind=body parent=un
Consejo de Seguridad de Naciones Unidas	organisation	un-security-council	kind=body parent=un
=Consejo	organisation	un-security-council	caution=context kind=body parent=un
Asamblea General de las Naciones Unidas	organisation	un-general-assembly	kind=body parent=un
Asamblea General de la ONU	organisation	un-general-assembly	kind=body parent=un
=Asamblea General	organisation	un-general-assembly	caution=word kind=body parent=un
=ASAMBLEA GENERAL	organisation	un-general-assembly	caution=word kind=body parent=un
=AGNU	organisation	un-general-assembly	abbr=1 kind=body parent=un
Asamblea General de Naciones Unidas	organisation	un-general-assembly	kind=body parent=un
Secretaría de las Naciones Unidas	organisation	un-secretariat	kind=body parent=un
Consejo Económico y Social	organisation	un-ecosoc	kind=body parent=un
=ECOSOC	organisation	un-ecosoc	abbr=1 kind=body parent=un
Cuarta Comisión	organisation	un-fourth-committee	kind=body parent=un-general-assembly
Comisión Política Especial y de Descolonización	organisation	un-fourth-committee	kind=body parent=un-general-assembly
4.ª Comisión	organisation	un-fourth-committee	kind=body parent=un-general-assembly
Comité Especial de Descolonización	organisation	un-c24	kind=body parent=un-general-assembly
Comité de los 24	organisation	un-c24	kind=body parent=un-general-assembly
Comité de los Veinticuatro	organisation	un-c24	kind=body parent=un-general-assembly
=C-24	organisation	un-c24	kind=body parent=un-general-assembly
=C24	organisation	un-c24	kind=body parent=un-general-assembly
Consejo de Derechos Humanos	organisation	un-human-rights-council	kind=body parent=un
Consejo de Derechos Humanos de la ONU	organisation	un-human-rights-council	kind=body parent=un
=CDH	organisation	un-human-rights-council	abbr=1 kind=body parent=un
Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos	organisation	ohchr	kind=agency parent=un
=ACNUDH	organisation	ohchr	abbr=1 kind=agency parent=un
Alto Comisionado de las Naciones Unidas para los Refugiados	organisation	unhcr	kind=agency parent=un
Agencia de la ONU para los Refugiados	organisation	unhcr	kind=agency parent=un
=ACNUR	organisation	unhcr	abbr=1 kind=agency parent=un
Agencia de Naciones Unidas para los Refugiados de Palestina	organisation	unrwa	kind=agency parent=un
=UNRWA	organisation	unrwa	abbr=1 kind=agency parent=un
Programa Mundial de Alimentos	organisation	wfp	kind=agency parent=un
=PMA	organisation	wfp	abbr=1 kind=agency parent=un
Organización de las Naciones Unidas para la Alimentación y la Agricultura	organisation	fao	kind=agency parent=un
=FAO	organisation	fao	abbr=1 kind=agency parent=un
Fondo de las Naciones Unidas para la Infancia	organisation	unicef	kind=agency parent=un
=UNICEF	organisation	unicef	abbr=1 kind=agency parent=un
=Unicef	organisation	unicef	kind=agency parent=un
Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura	organisation	unesco	kind=agency parent=un
=UNESCO	organisation	unesco	abbr=1 kind=agency parent=un
=Unesco	organisation	unesco	kind=agency parent=un
Programa de las Naciones Unidas para el Desarrollo	organisation	undp	kind=agency parent=un
=PNUD	organisation	undp	abbr=1 kind=agency parent=un
Organización Mundial de la Salud	organisation	who	kind=agency parent=un
=OMS	organisation	who	abbr=1 kind=agency parent=un
Organización Internacional del Trabajo	organisation	ilo	kind=agency parent=un
=OIT	organisation	ilo	abbr=1 kind=agency parent=un
Organización Marítima Internacional	organisation	imo	kind=agency parent=un
=OMI	organisation	imo	abbr=1 kind=agency parent=un
Organización de Aviación Civil Internacional	organisation	icao	kind=agency parent=un
=OACI	organisation	icao	abbr=1 kind=agency parent=un
Organización Internacional para las Migraciones	organisation	iom	kind=agency parent=un
=OIM	organisation	iom	abbr=1 kind=agency parent=un
Organismo Internacional de Energía Atómica	organisation	iaea	kind=agency parent=un
Organismo Internacional de la Energía Atómica	organisation	iaea	kind=agency parent=un
Agencia Internacional de la Energía Atómica	organisation	iaea	kind=agency parent=un
=OIEA	organisation	iaea	abbr=1 kind=agency parent=un
=AIEA	organisation	iaea	abbr=1 kind=agency parent=un
Conferencia de las Naciones Unidas sobre Comercio y Desarrollo	organisation	unctad	kind=agency parent=un
ONU Comercio y Desarrollo	organisation	unctad	kind=agency parent=un
=UNCTAD	organisation	unctad	abbr=1 kind=agency parent=un
Oficina de las Naciones Unidas contra la Droga y el Delito	organisation	unodc	kind=agency parent=un
=ONUDD	organisation	unodc	abbr=1 kind=agency parent=un
=UNODC	organisation	unodc	abbr=1 kind=agency parent=un
Oficina de Coordinación de Asuntos Humanitarios	organisation	ocha	kind=agency parent=un
=OCHA	organisation	ocha	abbr=1 kind=agency parent=un
=OCAH	organisation	ocha	abbr=1 kind=agency parent=un
Misión de las Naciones Unidas para el Referéndum del Sáhara Occidental	organisation	minurso	kind=mission parent=un
=MINURSO	organisation	minurso	abbr=1 kind=mission parent=un
=Minurso	organisation	minurso	kind=mission parent=un
Misión Multidimensional Integrada de Estabilización de las Naciones Unidas en Malí	organisation	minusma	kind=mission parent=un
=MINUSMA	organisation	minusma	abbr=1 kind=mission parent=un
Fuerza Provisional de las Naciones Unidas en el Líbano	organisation	unifil	kind=mission parent=un
Fuerza Provisional de las Naciones Unidas para el Líbano	organisation	unifil	kind=mission parent=un
Fuerza Interina de las Naciones Unidas en el Líbano	organisation	unifil	kind=mission parent=un
=FPNUL	organisation	unifil	abbr=1 kind=mission parent=un
=FINUL	organisation	unifil	abbr=1 kind=mission parent=un
=UNIFIL	organisation	unifil	abbr=1 kind=mission parent=un
Misión de Apoyo de las Naciones Unidas en Libia	organisation	unsmil	kind=mission parent=un
=UNSMIL	organisation	unsmil	abbr=1 kind=mission parent=un
Misión de Estabilización de las Naciones Unidas en la República Democrática del Congo	organisation	monusco	kind=mission parent=un iso=CD
=MONUSCO	organisation	monusco	abbr=1 kind=mission parent=un iso=CD
Corte Internacional de Justicia	organisation	icj	kind=court parent=un
Tribunal Internacional de Justicia	organisation	icj	kind=court parent=un
=CIJ	organisation	icj	abbr=1 kind=court parent=un
=TIJ	organisation	icj	abbr=1 kind=court parent=un
Corte Penal Internacional	organisation	international-criminal-court	kind=court
Tribunal Penal Internacional	organisation	international-criminal-court	kind=court
=CPI	organisation	international-criminal-court	abbr=1 kind=court
=TPI	organisation	international-criminal-court	abbr=1 kind=court
Corte Penal	organisation	international-criminal-court	kind=court
Fondo Monetario Internacional	organisation	imf	kind=agency
=FMI	organisation	imf	abbr=1 kind=agency
Banco Mundial	organisation	world-bank	kind=agency
=BM	organisation	world-bank	abbr=1 caution=word kind=agency
Organización Mundial del Comercio	organisation	wto	kind=agency
=OMC	organisation	wto	abbr=1 kind=agency
Organización para la Prohibición de las Armas Químicas	organisation	opcw	kind=agency
=OPAQ	organisation	opcw	abbr=1 kind=agency
Organización Internacional de Policía Criminal	organisation	interpol	kind=agency
=INTERPOL	organisation	interpol	abbr=1 kind=agency
=Interpol	organisation	interpol	kind=agency
Comité Internacional de la Cruz Roja	organisation	icrc	kind=humanitarian
=CICR	organisation	icrc	abbr=1 kind=humanitarian
Unión Europea	organisation	european-union	kind=regional
=UE	organisation	european-union	abbr=1 kind=regional
=U.E.	organisation	european-union	abbr=1 kind=regional
los Veintisiete	organisation	european-union	kind=regional
=los Veintisiete	organisation	european-union	kind=regional
=los 27	organisation	european-union	kind=regional
Comisión Europea	organisation	european-commission	kind=body parent=european-union
=CE	organisation	european-commission	abbr=1 caution=word kind=body parent=european-union
Ejecutivo comunitario	organisation	european-commission	kind=body parent=european-union
Ejecutivo europeo	organisation	european-commission	kind=body parent=european-union
Comisión de la Unión Europea	organisation	european-commission	kind=body parent=european-union
Consejo Europeo	organisation	european-council	kind=body parent=european-union
Consejo de la Unión Europea	organisation	council-of-the-eu	kind=body parent=european-union
Consejo de la UE	organisation	council-of-the-eu	kind=body parent=european-union
Parlamento Europeo	organisation	european-parliament	kind=body parent=european-union
Eurocámara	organisation	european-parliament	kind=body parent=european-union
=PE	organisation	european-parliament	abbr=1 caution=word kind=body parent=european-union
Parlamento de la Unión Europea	organisation	european-parliament	kind=body parent=european-union
Tribunal de Justicia de la Unión Europea	organisation	cjeu	kind=court parent=european-union
=TJUE	organisation	cjeu	abbr=1 kind=court parent=european-union
Tribunal de Justicia de la UE	organisation	cjeu	kind=court parent=european-union
Justicia europea	organisation	cjeu	kind=court parent=european-union
Servicio Europeo de Acción Exterior	organisation	eeas	kind=body parent=european-union
=SEAE	organisation	eeas	abbr=1 kind=body parent=european-union
Banco Central Europeo	organisation	ecb	kind=agency parent=european-union
=BCE	organisation	ecb	abbr=1 kind=agency parent=european-union
Consejo de Europa	organisation	council-of-europe	kind=regional
Tribunal Europeo de Derechos Humanos	organisation	echr	kind=court parent=council-of-europe
=TEDH	organisation	echr	abbr=1 kind=court parent=council-of-europe
Organización para la Seguridad y la Cooperación en Europa	organisation	osce	kind=regional
=OSCE	organisation	osce	abbr=1 kind=regional
Organización del Tratado del Atlántico Norte	organisation	nato	kind=alliance
Alianza Atlántica	organisation	nato	kind=alliance
=OTAN	organisation	nato	abbr=1 kind=alliance
Alianza atlántica	organisation	nato	kind=alliance
=Alianza	organisation	nato	caution=context kind=alliance
Organización del Tratado de la Seguridad Colectiva	organisation	csto	kind=alliance
=OTSC	organisation	csto	abbr=1 kind=alliance
Unión Africana	organisation	african-union	kind=regional
=UA	organisation	african-union	abbr=1 kind=regional
Unión africana	organisation	african-union	kind=regional
Consejo de Paz y Seguridad de la Unión Africana	organisation	au-peace-and-security-council	kind=body parent=african-union
=CPS	organisation	au-peace-and-security-council	abbr=1 kind=body parent=african-union
Comisión de la Unión Africana	organisation	au-commission	kind=body parent=african-union
=CUA	organisation	au-commission	abbr=1 kind=body parent=african-union
Corte Africana de Derechos Humanos y de los Pueblos	organisation	african-court	kind=court parent=african-union
=CADHP	organisation	african-court	abbr=1 kind=court parent=african-union
Banco Africano de Desarrollo	organisation	afdb	kind=agency
=BAfD	organisation	afdb	abbr=1 kind=agency
Comunidad Económica de Estados de África Occidental	organisation	ecowas	kind=regional
=CEDEAO	organisation	ecowas	abbr=1 kind=regional
Comunidad Económica de los Estados de África Occidental	organisation	ecowas	kind=regional
=Cedeao	organisation	ecowas	kind=regional
Unión Económica y Monetaria de África Occidental	organisation	uemoa	kind=regional
=UEMOA	organisation	uemoa	abbr=1 kind=regional
Comunidad Económica de los Estados de África Central	organisation	eccas	kind=regional
=CEEAC	organisation	eccas	abbr=1 kind=regional
Comunidad de Desarrollo de África Austral	organisation	sadc	kind=regional
=SADC	organisation	sadc	abbr=1 kind=regional
Autoridad Intergubernamental para el Desarrollo	organisation	igad	kind=regional
=IGAD	organisation	igad	abbr=1 kind=regional
Comunidad Africana Oriental	organisation	eac	kind=regional
Comunidad de África Oriental	organisation	eac	kind=regional
=CAO	organisation	eac	abbr=1 kind=regional
=EAC	organisation	eac	abbr=1 kind=regional
Unión del Magreb Árabe	organisation	arab-maghreb-union	kind=regional
=UMA	organisation	arab-maghreb-union	abbr=1 kind=regional
Alianza de Estados del Sahel	organisation	alliance-of-sahel-states	kind=regional
Confederación de Estados del Sahel	organisation	alliance-of-sahel-states	kind=regional
=AES	organisation	alliance-of-sahel-states	abbr=1 kind=regional
G5 Sahel	organisation	g5-sahel	kind=regional
G-5 Sahel	organisation	g5-sahel	kind=regional
Liga de los Estados Árabes	organisation	arab-league	kind=regional
Liga Árabe	organisation	arab-league	kind=regional
=LEA	organisation	arab-league	abbr=1 kind=regional
Consejo de Cooperación del Golfo	organisation	gulf-cooperation-council	kind=regional
=CCG	organisation	gulf-cooperation-council	abbr=1 kind=regional
Organización de Cooperación Islámica	organisation	oic	kind=regional
Organización para la Cooperación Islámica	organisation	oic	kind=regional
=OCI	organisation	oic	abbr=1 kind=regional
Organización de los Estados Americanos	organisation	oas	kind=regional
Organización de Estados Americanos	organisation	oas	kind=regional
=OEA	organisation	oas	abbr=1 kind=regional
Comunidad de Estados Latinoamericanos y Caribeños	organisation	celac	kind=regional
=CELAC	organisation	celac	abbr=1 kind=regional
=Celac	organisation	celac	kind=regional
Mercado Común del Sur	organisation	mercosur	kind=regional
=MERCOSUR	organisation	mercosur	abbr=1 kind=regional
=Mercosur	organisation	mercosur	kind=regional
Comunidad Andina	organisation	andean-community	kind=regional
=CAN	organisation	andean-community	abbr=1 caution=word kind=regional
Comunidad del Caribe	organisation	caricom	kind=regional
=CARICOM	organisation	caricom	abbr=1 kind=regional
=Caricom	organisation	caricom	kind=regional
Alianza Bolivariana para los Pueblos de Nuestra América	organisation	alba	kind=regional
=ALBA	organisation	alba	abbr=1 caution=word kind=regional
=ALBA-TCP	organisation	alba	abbr=1 kind=regional
Asociación de Naciones del Sudeste Asiático	organisation	asean	kind=regional
=ASEAN	organisation	asean	abbr=1 kind=regional
=Asean	organisation	asean	kind=regional
Asociación Sudasiática para la Cooperación Regional	organisation	saarc	kind=regional
=SAARC	organisation	saarc	abbr=1 kind=regional
Organización de Cooperación de Shanghái	organisation	shanghai-cooperation-organisation	kind=regional
=OCS	organisation	shanghai-cooperation-organisation	abbr=1 kind=regional
Comunidad de Estados Independientes	organisation	cis	kind=regional
=CEI	organisation	cis	abbr=1 kind=regional
Unión Económica Euroasiática	organisation	eaeu	kind=regional
=UEEA	organisation	eaeu	abbr=1 kind=regional
BRICS	organisation	brics	kind=club
Grupo de los Siete	organisation	g7	kind=club
G7	organisation	g7	kind=club
G-7	organisation	g7	kind=club
Grupo de los Veinte	organisation	g20	kind=club
G20	organisation	g20	kind=club
G-20	organisation	g20	kind=club
Grupo de los 77	organisation	g77	kind=club
G77	organisation	g77	kind=club
G-77	organisation	g77	kind=club
Movimiento de Países No Alineados	organisation	non-aligned-movement	kind=club
Movimiento de los No Alineados	organisation	non-aligned-movement	kind=club
=MNOAL	organisation	non-aligned-movement	abbr=1 kind=club
=MPNA	organisation	non-aligned-movement	abbr=1 kind=club
Mancomunidad de Naciones	organisation	commonwealth	kind=club
=Commonwealth	organisation	commonwealth	caution=word kind=club
=COMMONWEALTH	organisation	commonwealth	caution=word kind=club
Organización Internacional de la Francofonía	organisation	oif	kind=club
=Francofonía	organisation	oif	caution=word kind=club
=FRANCOFONÍA	organisation	oif	caution=word kind=club
=Francofonia	organisation	oif	caution=word kind=club
=OIF	organisation	oif	abbr=1 kind=club
Organización de Países Exportadores de Petróleo	organisation	opec	kind=agency
=OPEP	organisation	opec	abbr=1 kind=agency
OPEP+	organisation	opec-plus	kind=club
Organización para la Cooperación y el Desarrollo Económicos	organisation	oecd	kind=agency
=OCDE	organisation	oecd	abbr=1 kind=agency
Agencia Internacional de la Energía	organisation	iea	kind=agency
=AIE	organisation	iea	abbr=1 kind=agency
Foro de Países Exportadores de Gas	organisation	gecf	kind=agency
=FPEG	organisation	gecf	abbr=1 kind=agency
Unión por el Mediterráneo	organisation	union-for-the-mediterranean	kind=regional
=UpM	organisation	union-for-the-mediterranean	abbr=1 kind=regional
Amnistía Internacional	organisation	amnesty	kind=ngo
=AI	organisation	amnesty	abbr=1 caution=word kind=ngo
Human Rights Watch	organisation	hrw	kind=ngo
=HRW	organisation	hrw	abbr=1 kind=ngo
Médicos Sin Fronteras	organisation	msf	kind=ngo
=MSF	organisation	msf	abbr=1 kind=ngo
Reporteros Sin Fronteras	organisation	rsf	kind=ngo
=RSF	organisation	rsf	abbr=1 kind=ngo
Frente Polisario	organisation	polisario-front	kind=movement
Polisario	organisation	polisario-front	kind=movement
=Polisario	organisation	polisario-front	kind=movement
=POLISARIO	organisation	polisario-front	abbr=1 kind=movement
Frente POLISARIO	organisation	polisario-front	kind=movement
Organización para la Liberación de Palestina	organisation	plo	kind=movement
=OLP	organisation	plo	abbr=1 kind=movement
Hamás	organisation	hamas	kind=movement
Movimiento de Resistencia Islámica	organisation	hamas	kind=movement
Hezbolá	organisation	hezbollah	kind=movement iso=LB
Hizbulá	organisation	hezbollah	kind=movement iso=LB
Hizbolá	organisation	hezbollah	kind=movement iso=LB
Hizbulah	organisation	hezbollah	kind=movement iso=LB
hutíes	organisation	houthis	kind=movement iso=YE
Ansar Alá	organisation	houthis	kind=movement iso=YE
hutí	organisation	houthis	kind=movement iso=YE
Ansarolá	organisation	houthis	kind=movement iso=YE
rebeldes hutíes	organisation	houthis	kind=movement iso=YE
Estado Islámico	organisation	islamic-state	kind=movement
=EI	organisation	islamic-state	abbr=1 caution=word kind=movement
=Dáesh	organisation	islamic-state	kind=movement
=Daesh	organisation	islamic-state	kind=movement
grupo Estado Islámico	organisation	islamic-state	kind=movement
Dáesh	organisation	islamic-state	kind=movement
Daesh	organisation	islamic-state	kind=movement
Al Qaeda	organisation	al-qaeda	kind=movement
Al Qaida	organisation	al-qaeda	kind=movement
Al Qaeda en el Magreb Islámico	organisation	aqim	kind=movement parent=al-qaeda
=AQMI	organisation	aqim	abbr=1 kind=movement parent=al-qaeda
Grupo Wagner	organisation	wagner	kind=movement
=Wagner	organisation	wagner	caution=word kind=movement
=WAGNER	organisation	wagner	caution=word kind=movement
Africa Corps	organisation	africa-corps	kind=movement
Cuerpo de África	organisation	africa-corps	kind=movement
Reuters	media	reuters	kind=press
agencia Reuters	media	reuters	kind=press
Agence France-Presse	media	afp	kind=press iso=FR
Agencia France-Presse	media	afp	kind=press iso=FR
=AFP	media	afp	abbr=1 kind=press iso=FR
Agencia France Presse	media	afp	kind=press iso=FR
Associated Press	media	ap	kind=press iso=US
=AP	media	ap	abbr=1 caution=word kind=press iso=US
EFE	media	efe	kind=press iso=ES
Agencia EFE	media	efe	kind=press iso=ES
Efe	media	efe	kind=press iso=ES
agencia Efe	media	efe	kind=press iso=ES
TASS	media	tass	kind=press iso=RU
Tass	media	tass	kind=press iso=RU
agencia TASS	media	tass	kind=press iso=RU
RIA Nóvosti	media	ria-novosti	kind=press iso=RU
RIA Novosti	media	ria-novosti	kind=press iso=RU
agencia RIA Novosti	media	ria-novosti	kind=press iso=RU
=Sputnik	media	sputnik	caution=word kind=press
=SPUTNIK	media	sputnik	caution=word kind=press
Xinhua	media	xinhua	kind=press iso=CN
agencia Xinhua	media	xinhua	kind=press iso=CN
Servicio de Prensa de Argelia	media	aps	kind=press
=APS	media	aps	abbr=1 kind=press
Agencia Marroquí de Prensa	media	map	kind=press iso=MA
Maghreb Árabe Press	media	map	kind=press iso=MA
=MAP	media	map	abbr=1 caution=word kind=press iso=MA
Sahara Press Service	media	sps	kind=press
=SPS	media	sps	abbr=1 kind=press
Comité contra el Terrorismo	organisation	un-counter-terrorism-committee	kind=body parent=un-security-council
Comisión de Consolidación de la Paz	organisation	un-peacebuilding-commission	kind=body parent=un
Comisión de la Condición Jurídica y Social de la Mujer	organisation	un-commission-on-the-status-of-women	kind=body parent=un
Primera Comisión	organisation	un-first-committee	kind=body parent=un-general-assembly
Tercera Comisión	organisation	un-third-committee	kind=body parent=un-general-assembly
Quinta Comisión	organisation	un-fifth-committee	kind=body parent=un-general-assembly
Sexta Comisión	organisation	un-sixth-committee	kind=body parent=un-general-assembly
ONU Mujeres	organisation	un-women	kind=agency parent=un
Programa de las Naciones Unidas para el Medio Ambiente	organisation	unep	kind=agency parent=un
=PNUMA	organisation	unep	abbr=1 kind=agency parent=un
Fondo de Población de las Naciones Unidas	organisation	unfpa	kind=agency parent=un
=UNFPA	organisation	unfpa	abbr=1 kind=agency parent=un
ONU-Hábitat	organisation	un-habitat	kind=agency parent=un
ONU Hábitat	organisation	un-habitat	kind=agency parent=un
=ONUSIDA	organisation	unaids	abbr=1 kind=agency parent=un
=Onusida	organisation	unaids	kind=agency parent=un
Organización de las Naciones Unidas para el Desarrollo Industrial	organisation	unido	kind=agency parent=un
=ONUDI	organisation	unido	abbr=1 kind=agency parent=un
Fondo Internacional de Desarrollo Agrícola	organisation	ifad	kind=agency parent=un
=FIDA	organisation	ifad	abbr=1 kind=agency parent=un
Unión Internacional de Telecomunicaciones	organisation	itu	kind=agency parent=un
=UIT	organisation	itu	abbr=1 kind=agency parent=un
Organización Mundial de la Propiedad Intelectual	organisation	wipo	kind=agency parent=un
=OMPI	organisation	wipo	abbr=1 kind=agency parent=un
Organización Meteorológica Mundial	organisation	wmo	kind=agency parent=un
=OMM	organisation	wmo	abbr=1 kind=agency parent=un
ONU Turismo	organisation	un-tourism	kind=agency parent=un
Organización Mundial del Turismo	organisation	un-tourism	kind=agency parent=un
=OMT	organisation	un-tourism	abbr=1 kind=agency parent=un
Unión Postal Universal	organisation	upu	kind=agency parent=un
=UPU	organisation	upu	abbr=1 kind=agency parent=un
=CNULD	organisation	unccd	abbr=1 kind=agency parent=un
Convención Marco de las Naciones Unidas sobre el Cambio Climático	organisation	unfccc	kind=agency parent=un
=CMNUCC	organisation	unfccc	abbr=1 kind=agency parent=un
Grupo Intergubernamental de Expertos sobre el Cambio Climático	organisation	ipcc	kind=agency parent=un
=IPCC	organisation	ipcc	abbr=1 kind=agency parent=un
Comisión Económica para América Latina y el Caribe	organisation	eclac	kind=agency parent=un
=CEPAL	organisation	eclac	abbr=1 kind=agency parent=un
=Cepal	organisation	eclac	kind=agency parent=un
Comisión Económica para África	organisation	uneca	kind=agency parent=un
=CEPA	organisation	uneca	abbr=1 kind=agency parent=un
Comisión Económica y Social para Asia Occidental	organisation	escwa	kind=agency parent=un
=CESPAO	organisation	escwa	abbr=1 kind=agency parent=un
=MINUSCA	organisation	minusca	abbr=1 kind=mission parent=un iso=CF
Misión de las Naciones Unidas en Sudán del Sur	organisation	unmiss	kind=mission parent=un iso=SS
=UNMISS	organisation	unmiss	abbr=1 kind=mission parent=un iso=SS
=UNISFA	organisation	unisfa	abbr=1 kind=mission parent=un
=UNAMID	organisation	unamid	abbr=1 kind=mission parent=un iso=SD
=UNITAMS	organisation	unitams	abbr=1 kind=mission parent=un iso=SD
Misión de Asistencia de las Naciones Unidas en Afganistán	organisation	unama	kind=mission parent=un iso=AF
=UNAMA	organisation	unama	abbr=1 kind=mission parent=un iso=AF
Misión de Asistencia de las Naciones Unidas para Irak	organisation	unami	kind=mission parent=un iso=IQ
=UNAMI	organisation	unami	abbr=1 kind=mission parent=un iso=IQ
Fuerza de las Naciones Unidas de Observación de la Separación	organisation	undof	kind=mission parent=un
=FNUOS	organisation	undof	abbr=1 kind=mission parent=un
=UNFICYP	organisation	unficyp	abbr=1 kind=mission parent=un iso=CY
=UNMIK	organisation	unmik	abbr=1 kind=mission parent=un iso=XK
Oficina Integrada de las Naciones Unidas en Haití	organisation	binuh	kind=mission parent=un iso=HT
=BINUH	organisation	binuh	abbr=1 kind=mission parent=un iso=HT
=UNMHA	organisation	unmha	abbr=1 kind=mission parent=un iso=YE
=UNOWAS	organisation	unowas	abbr=1 kind=mission parent=un
Misión de la Unión Africana en Somalia	organisation	au-mission-in-somalia	kind=mission parent=african-union iso=SO
=AMISOM	organisation	au-mission-in-somalia	abbr=1 kind=mission parent=african-union iso=SO
=ATMIS	organisation	au-mission-in-somalia	abbr=1 kind=mission parent=african-union iso=SO
Tribunal Penal Internacional para la antigua Yugoslavia	organisation	icty	kind=court parent=un
=TPIY	organisation	icty	abbr=1 kind=court parent=un
Corte Permanente de Arbitraje	organisation	permanent-court-of-arbitration	kind=court
Tribunal Internacional del Derecho del Mar	organisation	itlos	kind=court
Junta de Gobernadores del OIEA	organisation	iaea-board	kind=body parent=iaea
Fondo Mundial	organisation	global-fund	kind=agency
=GAVI	organisation	gavi	abbr=1 kind=agency
=Gavi	organisation	gavi	kind=agency
Consejo de Asuntos Exteriores de la UE	organisation	eu-foreign-affairs-council	kind=body parent=european-union
Consejo de Asuntos Exteriores	organisation	eu-foreign-affairs-council	kind=body parent=european-union
Comité Político y de Seguridad	organisation	eu-political-and-security-committee	kind=body parent=european-union
Eurogrupo	organisation	eurogroup	kind=body parent=european-union
Tribunal General de la Unión Europea	organisation	general-court-of-the-eu	kind=court parent=european-union
Tribunal General de la UE	organisation	general-court-of-the-eu	kind=court parent=european-union
Banco Europeo de Inversiones	organisation	eib	kind=agency parent=european-union
=BEI	organisation	eib	abbr=1 kind=agency parent=european-union
Banco Europeo de Reconstrucción y Desarrollo	organisation	ebrd	kind=agency
=BERD	organisation	ebrd	abbr=1 kind=agency
Frontex	organisation	frontex	kind=agency parent=european-union
Europol	organisation	europol	kind=agency parent=european-union
Eurojust	organisation	eurojust	kind=agency parent=european-union
Tribunal de Cuentas Europeo	organisation	european-court-of-auditors	kind=executive parent=european-union
Fiscalía Europea	organisation	european-public-prosecutor	kind=executive parent=european-union
Comisión de Venecia	organisation	venice-commission	kind=body parent=council-of-europe
Asamblea Parlamentaria del Consejo de Europa	organisation	pace	kind=body parent=council-of-europe
Comunidad Política Europea	organisation	european-political-community	kind=club
Grupo de Visegrado	organisation	visegrad-group	kind=club
Grupo de Visegrád	organisation	visegrad-group	kind=club
Consejo Nórdico	organisation	nordic-council	kind=regional
Triángulo de Weimar	organisation	weimar-triangle	kind=club
Consejo del Atlántico Norte	organisation	north-atlantic-council	kind=body parent=nato
Grupo de Minsk	organisation	osce-minsk-group	kind=body parent=osce
Grupo de Contacto para la Defensa de Ucrania	organisation	ramstein-group	kind=club
grupo de Ramstein	organisation	ramstein-group	kind=club
coalición de voluntarios	organisation	coalition-of-the-willing	kind=club
Coalición de Voluntarios	organisation	coalition-of-the-willing	kind=club
Diálogo 5+5	organisation	5-plus-5-dialogue	kind=club
Asamblea de la Unión Africana	organisation	au-assembly	kind=body parent=african-union
Parlamento Panafricano	organisation	pan-african-parliament	kind=body parent=african-union
Comisión Africana de Derechos Humanos y de los Pueblos	organisation	african-commission-on-human-rights	kind=body parent=african-union
Centros Africanos para el Control y la Prevención de Enfermedades	organisation	africa-cdc	kind=agency parent=african-union
=NEPAD	organisation	nepad	abbr=1 kind=agency parent=african-union
Zona de Libre Comercio Continental Africana	organisation	afcfta	kind=agency parent=african-union
=ZLCAC	organisation	afcfta	abbr=1 kind=agency parent=african-union
Corte de Justicia de la CEDEAO	organisation	ecowas-court	kind=court parent=ecowas
Comisión de la CEDEAO	organisation	ecowas-commission	kind=executive parent=ecowas
Banco Central de los Estados de África Occidental	organisation	bceao	kind=agency parent=uemoa
=BCEAO	organisation	bceao	abbr=1 kind=agency parent=uemoa
Comunidad Económica y Monetaria de África Central	organisation	cemac	kind=regional
=CEMAC	organisation	cemac	abbr=1 kind=regional
Mercado Común de África Oriental y Austral	organisation	comesa	kind=regional
=COMESA	organisation	comesa	abbr=1 kind=regional
Comunidad de Estados Sahelo-Saharianos	organisation	cen-sad	kind=regional
=CEN-SAD	organisation	cen-sad	abbr=1 kind=regional
Comité de Estado Mayor Operativo Conjunto	organisation	cemoc	kind=body
=CEMOC	organisation	cemoc	abbr=1 kind=body
Conferencia Internacional sobre la Región de los Grandes Lagos	organisation	great-lakes-conference	kind=regional
Fuerza Multinacional Conjunta	organisation	multinational-joint-task-force	kind=mission
Afreximbank	organisation	afreximbank	kind=agency
Comisión del Océano Índico	organisation	indian-ocean-commission	kind=regional
Confederación Africana de Fútbol	organisation	caf	kind=ngo
=CAF	organisation	caf	abbr=1 kind=ngo
=FIFA	organisation	fifa	abbr=1 kind=ngo
=Fifa	organisation	fifa	kind=ngo
=UEFA	organisation	uefa	abbr=1 kind=ngo
=Uefa	organisation	uefa	kind=ngo
Comité Olímpico Internacional	organisation	ioc	kind=ngo
=COI	organisation	ioc	abbr=1 kind=ngo
Parlamento Árabe	organisation	arab-parliament	kind=body parent=arab-league
Unión Interparlamentaria Árabe	organisation	arab-inter-parliamentary-union	kind=regional
Fondo Monetario Árabe	organisation	arab-monetary-fund	kind=agency
=ALECSO	organisation	alecso	abbr=1 kind=agency parent=arab-league
=ICESCO	organisation	icesco	abbr=1 kind=agency
Banco Islámico de Desarrollo	organisation	islamic-development-bank	kind=agency
=OPAEP	organisation	oapec	abbr=1 kind=agency
Unión Interparlamentaria	organisation	inter-parliamentary-union	kind=universal
=UIP	organisation	inter-parliamentary-union	abbr=1 kind=universal
coalición árabe	organisation	saudi-led-coalition	kind=alliance
coalición internacional contra el Estado Islámico	organisation	global-coalition-against-daesh	kind=alliance
Comité Al-Qods	organisation	al-quds-committee	kind=body parent=oic
Bayt Mal Al-Qods	organisation	bayt-mal-al-quds	kind=agency iso=MA
Corte Interamericana de Derechos Humanos	organisation	inter-american-court	kind=court parent=oas
=CorteIDH	organisation	inter-american-court	abbr=1 kind=court parent=oas
=Corte IDH	organisation	inter-american-court	kind=court parent=oas
Comisión Interamericana de Derechos Humanos	organisation	inter-american-commission	kind=body parent=oas
=CIDH	organisation	inter-american-commission	abbr=1 kind=body parent=oas
Banco Interamericano de Desarrollo	organisation	idb	kind=agency
=BID	organisation	idb	abbr=1 kind=agency
Banco de Desarrollo de América Latina	organisation	caf-bank	kind=agency
Unión de Naciones Suramericanas	organisation	unasur	kind=regional
=UNASUR	organisation	unasur	abbr=1 kind=regional
=Unasur	organisation	unasur	kind=regional
Alianza del Pacífico	organisation	pacific-alliance	kind=regional
Sistema de la Integración Centroamericana	organisation	sica	kind=regional
=SICA	organisation	sica	abbr=1 kind=regional
Parlamento Latinoamericano	organisation	parlatino	kind=regional
=Parlatino	organisation	parlatino	kind=regional
Parlatino	organisation	parlatino	kind=regional
Cumbre Iberoamericana	organisation	ibero-american-summit	kind=club
Secretaría General Iberoamericana	organisation	segib	kind=agency
=SEGIB	organisation	segib	abbr=1 kind=agency
=Segib	organisation	segib	kind=agency
Grupo de Lima	organisation	lima-group	kind=club
Grupo de Puebla	organisation	puebla-group	kind=club
Foro de São Paulo	organisation	sao-paulo-forum	kind=club
Foro de Sao Paulo	organisation	sao-paulo-forum	kind=club
Foro de Cooperación Económica Asia-Pacífico	organisation	apec	kind=regional
=APEC	organisation	apec	abbr=1 kind=regional
=AUKUS	organisation	aukus	abbr=1 kind=alliance
=Aukus	organisation	aukus	kind=alliance
=Quad	organisation	quad	kind=club
Diálogo de Seguridad Cuadrilateral	organisation	quad	kind=club
=Five Eyes	organisation	five-eyes	kind=alliance
=Cinco Ojos	organisation	five-eyes	kind=alliance
Banco Asiático de Desarrollo	organisation	adb	kind=agency
Banco Asiático de Inversión en Infraestructura	organisation	aiib	kind=agency
=BAII	organisation	aiib	abbr=1 kind=agency
Nuevo Banco de Desarrollo	organisation	new-development-bank	kind=agency parent=brics
Foro de las Islas del Pacífico	organisation	pacific-islands-forum	kind=regional
Organización de Estados Túrquicos	organisation	organization-of-turkic-states	kind=regional
Organización de Cooperación Económica	organisation	eco	kind=regional
=G4	organisation	g4	kind=club
=G8	organisation	g8	kind=club
=G24	organisation	g24	kind=club
=G10	organisation	g10	kind=club
Club de París	organisation	paris-club	kind=club
Foro Económico Mundial	organisation	world-economic-forum	kind=ngo
Conferencia de Seguridad de Múnich	organisation	munich-security-conference	kind=club
Grupo de Acción Financiera Internacional	organisation	fatf	kind=agency
=GAFI	organisation	fatf	abbr=1 kind=agency
Comité de Basilea	organisation	basel-committee	kind=body
Foro Internacional de la Energía	organisation	international-energy-forum	kind=agency
Agencia Internacional de Energías Renovables	organisation	irena	kind=agency
=IRENA	organisation	irena	abbr=1 kind=agency
Agencia Mundial Antidopaje	organisation	wada	kind=agency
=AMA	organisation	wada	abbr=1 kind=agency
Comunidad de Países de Lengua Portuguesa	organisation	cplp	kind=club
=CPLP	organisation	cplp	abbr=1 kind=club
=OEACP	organisation	acp	abbr=1 kind=regional
=COP28	organisation	cop28	abbr=1 kind=club parent=unfccc
=COP29	organisation	cop29	abbr=1 kind=club parent=unfccc
=COP30	organisation	cop30	abbr=1 kind=club parent=unfccc
Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja	organisation	ifrc	kind=humanitarian
=FICR	organisation	ifrc	abbr=1 kind=humanitarian
Cruz Roja	organisation	red-cross	kind=humanitarian
Media Luna Roja	organisation	red-crescent	kind=humanitarian
Media Luna Roja Palestina	organisation	ps-red-crescent	kind=humanitarian iso=PS
Oxfam	organisation	oxfam	kind=ngo
Save the Children	organisation	save-the-children	kind=ngo
Greenpeace	organisation	greenpeace	kind=ngo
Transparencia Internacional	organisation	transparency-international	kind=ngo
World Central Kitchen	organisation	world-central-kitchen	kind=ngo
Federación Internacional por los Derechos Humanos	organisation	fidh	kind=ngo
=FIDH	organisation	fidh	abbr=1 kind=ngo
Comité para la Protección de los Periodistas	organisation	cpj	kind=ngo
=CPJ	organisation	cpj	abbr=1 kind=ngo
International Crisis Group	organisation	international-crisis-group	kind=ngo
Observatorio Sirio de Derechos Humanos	organisation	syrian-observatory	kind=ngo iso=SY
Instituto Internacional de Estudios para la Paz de Estocolmo	organisation	sipri	kind=ngo
=SIPRI	organisation	sipri	abbr=1 kind=ngo
B'Tselem	organisation	btselem	kind=ngo iso=IL
Paz Ahora	organisation	peace-now	kind=ngo iso=IL
Fundación Humanitaria de Gaza	organisation	gaza-humanitarian-foundation	kind=ngo
=GHF	organisation	gaza-humanitarian-foundation	abbr=1 kind=ngo
República Árabe Saharaui Democrática	organisation	sahrawi-republic	kind=movement iso=EH
=RASD	organisation	sahrawi-republic	abbr=1 kind=movement iso=EH
República Saharaui	organisation	sahrawi-republic	kind=movement iso=EH
Fatah	organisation	fatah	kind=movement iso=PS
Al Fatah	organisation	fatah	kind=movement iso=PS
Autoridad Palestina	organisation	palestinian-authority	kind=executive iso=PS
Autoridad Nacional Palestina	organisation	palestinian-authority	kind=executive iso=PS
=ANP	organisation	palestinian-authority	abbr=1 kind=executive iso=PS
Yihad Islámica	organisation	islamic-jihad	kind=movement iso=PS
Yihad Islámica Palestina	organisation	islamic-jihad	kind=movement iso=PS
Frente Popular para la Liberación de Palestina	organisation	pflp	kind=movement iso=PS
=FPLP	organisation	pflp	abbr=1 kind=movement iso=PS
Brigadas al Qasam	organisation	qassam-brigades	kind=movement parent=hamas iso=PS
Brigadas Al Qasam	organisation	qassam-brigades	kind=movement parent=hamas iso=PS
Brigadas Ezzedin al Qasam	organisation	qassam-brigades	kind=movement parent=hamas iso=PS
Movimiento Amal	organisation	amal	kind=movement iso=LB
Consejo de Transición del Sur	organisation	southern-transitional-council	kind=movement iso=YE
Hayat Tahrir al Sham	organisation	hts	kind=movement iso=SY
Organismo de Liberación del Levante	organisation	hts	kind=movement iso=SY
=HTS	organisation	hts	abbr=1 kind=movement iso=SY
Fuerzas Democráticas Sirias	organisation	sdf	kind=movement iso=SY
=FDS	organisation	sdf	abbr=1 kind=movement iso=SY
=FSD	organisation	sdf	abbr=1 kind=movement iso=SY
Partido de los Trabajadores del Kurdistán	organisation	pkk	kind=movement iso=TR
=PKK	organisation	pkk	abbr=1 kind=movement iso=TR
Unidades de Protección Popular	organisation	ypg	kind=movement iso=SY
=YPG	organisation	ypg	abbr=1 kind=movement iso=SY
Partido Democrático del Kurdistán	organisation	kdp	kind=movement iso=IQ
=PDK	organisation	kdp	abbr=1 kind=movement iso=IQ
Fuerzas de Movilización Popular	organisation	hashd-al-shaabi	kind=movement iso=IQ
Talibán	organisation	taliban	kind=movement iso=AF
Talibanes	organisation	taliban	kind=movement iso=AF
Tehrik-e-Taliban Pakistan	organisation	ttp	kind=movement iso=PK
=TTP	organisation	ttp	abbr=1 kind=movement iso=PK
Al Shabaab	organisation	al-shabaab	kind=movement iso=SO
Al Shabab	organisation	al-shabaab	kind=movement iso=SO
Boko Haram	organisation	boko-haram	kind=movement iso=NG
Grupo de Apoyo al Islam y a los Musulmanes	organisation	jnim	kind=movement iso=ML
=JNIM	organisation	jnim	abbr=1 kind=movement iso=ML
Frente de Liberación de Azawad	organisation	azawad-liberation-front	kind=movement iso=ML
=FLA	organisation	azawad-liberation-front	abbr=1 kind=movement iso=ML
=M23	organisation	m23	kind=movement iso=CD
Movimiento 23 de Marzo	organisation	m23	kind=movement iso=CD
Fuerzas de Apoyo Rápido	organisation	rapid-support-forces	kind=movement iso=SD
=FAR	organisation	rapid-support-forces	abbr=1 kind=movement iso=SD
=SPLM-N	organisation	splm-n	abbr=1 kind=movement iso=SD
Frente de Liberación Popular de Tigray	organisation	tplf	kind=movement iso=ET
=TPLF	organisation	tplf	abbr=1 kind=movement iso=ET
Fuerzas Democráticas Aliadas	organisation	adf	kind=movement iso=CD
=FDLR	organisation	fdlr	abbr=1 kind=movement iso=CD
Seleka	organisation	seleka	kind=movement iso=CF
=RENAMO	organisation	renamo	abbr=1 kind=movement iso=MZ
=Renamo	organisation	renamo	kind=movement iso=MZ
Ejército Nacional Libio	organisation	lna	kind=movement iso=LY
=ENL	organisation	lna	abbr=1 kind=movement iso=LY
Hermanos Musulmanes	organisation	muslim-brotherhood	kind=movement
Ejército de Liberación Nacional	organisation	eln	kind=movement iso=CO
=ELN	organisation	eln	abbr=1 kind=movement iso=CO
Fuerzas Armadas Revolucionarias de Colombia	organisation	farc	kind=movement iso=CO
=FARC	organisation	farc	abbr=1 kind=movement iso=CO
=ETA	organisation	eta	abbr=1 kind=movement iso=ES
Ejército Republicano Irlandés	organisation	ira	kind=movement iso=GB
=IRA	organisation	ira	abbr=1 kind=movement iso=GB
Estado Islámico del Jorasán	organisation	isis-k	kind=movement parent=islamic-state iso=AF
Estado Islámico en África Occidental	organisation	iswap	kind=movement parent=islamic-state iso=NG
=ISWAP	organisation	iswap	abbr=1 kind=movement parent=islamic-state iso=NG
Estado Islámico en el Gran Sáhara	organisation	eigs	kind=movement parent=islamic-state
Estado Islámico del Sahel	organisation	eigs	kind=movement parent=islamic-state
Kataib Hizbulá	organisation	kataib-hezbollah	kind=movement iso=IQ
Kataeb Hezbolá	organisation	kataib-hezbollah	kind=movement iso=IQ
Muyahidines del Pueblo	organisation	mek	kind=movement iso=IR
Agrupación Nacional	organisation	fr-rassemblement-national	kind=party iso=FR
Reagrupamiento Nacional	organisation	fr-rassemblement-national	kind=party iso=FR
La República en Marcha	organisation	fr-renaissance	kind=party iso=FR
Los Republicanos	organisation	fr-les-republicains	kind=party iso=FR
La Francia Insumisa	organisation	fr-la-france-insoumise	kind=party iso=FR
Partido Socialista francés	organisation	fr-parti-socialiste	kind=party iso=FR
Partido Comunista Francés	organisation	fr-parti-communiste	kind=party iso=FR
=MoDem	organisation	fr-modem	abbr=1 kind=party iso=FR
Partido Popular	organisation	pp	kind=party iso=ES
=PP	organisation	pp	abbr=1 kind=party iso=ES
Partido Socialista Obrero Español	organisation	psoe	kind=party iso=ES
=PSOE	organisation	psoe	abbr=1 kind=party iso=ES
=Vox	organisation	vox	kind=party iso=ES
=Sumar	organisation	sumar	kind=party iso=ES
=Podemos	organisation	podemos	caution=word kind=party iso=ES
Unidas Podemos	organisation	unidas-podemos	kind=party iso=ES
Partido Nacionalista Vasco	organisation	pnv	kind=party iso=ES
=PNV	organisation	pnv	abbr=1 kind=party iso=ES
Esquerra Republicana	organisation	erc	kind=party iso=ES
Esquerra Republicana de Catalunya	organisation	erc	kind=party iso=ES
=ERC	organisation	erc	abbr=1 kind=party iso=ES
=Junts	organisation	junts	kind=party iso=ES
Junts per Catalunya	organisation	junts	kind=party iso=ES
Junts per Cat	organisation	junts	kind=party iso=ES
=EH Bildu	organisation	eh-bildu	kind=party iso=ES
=Bildu	organisation	eh-bildu	kind=party iso=ES
=Ciudadanos	organisation	es-ciudadanos	caution=word kind=party iso=ES
Partido de la Justicia y el Desarrollo	organisation	ma-pjd	kind=party iso=MA
=PJD	organisation	ma-pjd	abbr=1 kind=party iso=MA
Reagrupamiento Nacional de Independientes	organisation	ma-rni	kind=party iso=MA
=RNI	organisation	ma-rni	abbr=1 kind=party iso=MA
Istiqlal	organisation	ma-istiqlal	kind=party iso=MA
Partido Istiqlal	organisation	ma-istiqlal	kind=party iso=MA
Partido Autenticidad y Modernidad	organisation	ma-pam	kind=party iso=MA
Unión Socialista de Fuerzas Populares	organisation	ma-usfp	kind=party iso=MA
=USFP	organisation	ma-usfp	abbr=1 kind=party iso=MA
Partido del Progreso y del Socialismo	organisation	ma-pps	kind=party iso=MA
Frente de Liberación Nacional	organisation	dz-fln	kind=party iso=DZ
=FLN	organisation	dz-fln	abbr=1 kind=party iso=DZ
Agrupación Nacional Democrática	organisation	dz-rnd	kind=party iso=DZ
Frente de Fuerzas Socialistas	organisation	dz-ffs	kind=party iso=DZ
=FFS	organisation	dz-ffs	abbr=1 kind=party iso=DZ
Movimiento de la Sociedad por la Paz	organisation	dz-msp	kind=party iso=DZ
Ennahda	organisation	tn-ennahda	kind=party iso=TN
Unión General Tunecina del Trabajo	organisation	tn-ugtt	kind=party iso=TN
=UGTT	organisation	tn-ugtt	abbr=1 kind=party iso=TN
=Pastef	organisation	sn-pastef	kind=party iso=SN
Alianza por la República	organisation	sn-apr	kind=party iso=SN
Comité Nacional para la Salvación del Pueblo	organisation	ml-cnsp	kind=body iso=ML
Consejo Nacional para la Salvaguardia de la Patria	organisation	ne-cnsp	kind=body iso=NE
=CNSP	organisation	ne-cnsp	abbr=1 kind=body iso=NE
=CNRD	organisation	gn-cnrd	abbr=1 kind=body iso=GN
Congreso Nacional Africano	organisation	za-anc	kind=party iso=ZA
=CNA	organisation	za-anc	abbr=1 kind=party iso=ZA
=ANC	organisation	za-anc	abbr=1 kind=party iso=ZA
Alianza Democrática	organisation	za-da	kind=party iso=ZA
Congreso de Todos los Progresistas	organisation	ng-apc	kind=party iso=NG
=APC	organisation	ng-apc	abbr=1 kind=party iso=NG
El Insaf	organisation	mr-insaf	kind=party iso=MR
Partido Republicano	organisation	us-republican-party	kind=party iso=US
Partido Demócrata	organisation	us-democratic-party	kind=party iso=US
Partido Laborista	organisation	gb-labour-party	kind=party iso=GB
Partido Conservador	organisation	gb-conservative-party	kind=party iso=GB
Reform UK	organisation	gb-reform-uk	kind=party iso=GB
Liberal Demócratas	organisation	gb-liberal-democrats	kind=party iso=GB
Partido Nacional Escocés	organisation	gb-snp	kind=party iso=GB
=SNP	organisation	gb-snp	abbr=1 kind=party iso=GB
Sinn Féin	organisation	ie-sinn-fein	kind=party iso=IE
Sinn Fein	organisation	ie-sinn-fein	kind=party iso=IE
Unión Cristianodemócrata	organisation	de-cdu	kind=party iso=DE
=CDU	organisation	de-cdu	abbr=1 kind=party iso=DE
=CSU	organisation	de-csu	abbr=1 kind=party iso=DE
Partido Socialdemócrata alemán	organisation	de-spd	kind=party iso=DE
=SPD	organisation	de-spd	abbr=1 kind=party iso=DE
Alternativa para Alemania	organisation	de-afd	kind=party iso=DE
=AfD	organisation	de-afd	abbr=1 kind=party iso=DE
=FDP	organisation	de-fdp	abbr=1 kind=party iso=DE
Hermanos de Italia	organisation	it-fratelli	kind=party iso=IT
Forza Italia	organisation	it-forza-italia	kind=party iso=IT
=Lega	organisation	it-lega	kind=party iso=IT
Partido Socialista portugués	organisation	pt-ps	kind=party iso=PT
=Chega	organisation	pt-chega	kind=party iso=PT
Fidesz	organisation	hu-fidesz	kind=party iso=HU
Tisza	organisation	hu-tisza	kind=party iso=HU
Ley y Justicia	organisation	pl-pis	kind=party iso=PL
=PiS	organisation	pl-pis	abbr=1 kind=party iso=PL
=AKP	organisation	tr-akp	abbr=1 kind=party iso=TR
Partido Republicano del Pueblo	organisation	tr-chp	kind=party iso=TR
=CHP	organisation	tr-chp	abbr=1 kind=party iso=TR
=partido DEM	organisation	tr-dem	kind=party iso=TR
Likud	organisation	il-likud	kind=party iso=IL
Partido Laborista israelí	organisation	il-labor	kind=party iso=IL
Poder Judío	organisation	il-otzma-yehudit	kind=party iso=IL
=Shas	organisation	il-shas	kind=party iso=IL
Yesh Atid	organisation	il-yesh-atid	kind=party iso=IL
Bharatiya Janata Party	organisation	in-bjp	kind=party iso=IN
=BJP	organisation	in-bjp	abbr=1 kind=party iso=IN
Partido del Congreso	organisation	in-congress	kind=party iso=IN
=PTI	organisation	pk-pti	abbr=1 kind=party iso=PK
Partido Comunista de China	organisation	cn-communist-party	kind=party iso=CN
Partido Comunista Chino	organisation	cn-communist-party	kind=party iso=CN
=PCCh	organisation	cn-communist-party	abbr=1 kind=party iso=CN
Partido Comunista de Vietnam	organisation	vn-communist-party	kind=party iso=VN
Partido de los Trabajadores de Corea	organisation	kp-workers-party	kind=party iso=KP
Partido Progresista Democrático	organisation	tw-dpp	kind=party iso=TW
=PPD	organisation	tw-dpp	abbr=1 kind=party iso=TW
Kuomintang	organisation	tw-kuomintang	kind=party iso=TW
=KMT	organisation	tw-kuomintang	abbr=1 kind=party iso=TW
Partido Liberal Democrático	organisation	jp-ldp	kind=party iso=JP
=PLD	organisation	jp-ldp	abbr=1 kind=party iso=JP
Partido Comunista de Cuba	organisation	cu-communist-party	kind=party iso=CU
=PCC	organisation	cu-communist-party	abbr=1 kind=party iso=CU
Partido Socialista Unido de Venezuela	organisation	ve-psuv	kind=party iso=VE
=PSUV	organisation	ve-psuv	abbr=1 kind=party iso=VE
=Morena	organisation	mx-morena	kind=party iso=MX
Movimiento Regeneración Nacional	organisation	mx-morena	kind=party iso=MX
Partido Revolucionario Institucional	organisation	mx-pri	kind=party iso=MX
=PRI	organisation	mx-pri	abbr=1 kind=party iso=MX
Partido Acción Nacional	organisation	mx-pan	kind=party iso=MX
=PAN	organisation	mx-pan	abbr=1 kind=party iso=MX
Partido de los Trabajadores	organisation	br-pt	kind=party iso=BR
La Libertad Avanza	organisation	ar-la-libertad-avanza	kind=party iso=AR
=LLA	organisation	ar-la-libertad-avanza	abbr=1 kind=party iso=AR
Fuerza Popular	organisation	pe-fuerza-popular	kind=party iso=PE
Perú Libre	organisation	pe-peru-libre	kind=party iso=PE
Movimiento al Socialismo	organisation	bo-mas	kind=party iso=BO
Frente Sandinista de Liberación Nacional	organisation	ni-fsln	kind=party iso=NI
=FSLN	organisation	ni-fsln	abbr=1 kind=party iso=NI
Rusia Unida	organisation	ru-united-russia	kind=party iso=RU
Servidor del Pueblo	organisation	ua-servant-of-the-people	kind=party iso=UA
Sueño Georgiano	organisation	ge-georgian-dream	kind=party iso=GE
Partido Popular Europeo	organisation	eu-epp	kind=party
=PPE	organisation	eu-epp	abbr=1 kind=party
Cámara de Representantes	organisation	us-house-of-representatives	kind=parliament parent=us-congress iso=US
Senado de Estados Unidos	organisation	us-senate	kind=parliament parent=us-congress iso=US
Senado estadounidense	organisation	us-senate	kind=parliament parent=us-congress iso=US
Congreso de Estados Unidos	organisation	us-congress	kind=parliament iso=US
Congreso estadounidense	organisation	us-congress	kind=parliament iso=US
=Capitolio	organisation	us-congress	kind=parliament iso=US
Corte Suprema de Estados Unidos	organisation	us-supreme-court	kind=court iso=US
Tribunal Supremo de Estados Unidos	organisation	us-supreme-court	kind=court iso=US
Reserva Federal	organisation	us-federal-reserve	kind=agency iso=US
=Fed	organisation	us-federal-reserve	kind=agency iso=US
Departamento del Tesoro	organisation	us-treasury	kind=ministry iso=US
Tesoro estadounidense	organisation	us-treasury	kind=ministry iso=US
Departamento de Estado	organisation	us-state-department	kind=ministry iso=US
Departamento de Defensa	organisation	us-defence-department	kind=ministry iso=US
Departamento de Justicia	organisation	us-justice-department	kind=ministry iso=US
Departamento de Seguridad Nacional	organisation	us-homeland-security	kind=ministry iso=US
Departamento de Comercio	organisation	us-commerce-department	kind=ministry iso=US
Departamento de Energía	organisation	us-energy-department	kind=ministry iso=US
Consejo de Seguridad Nacional de Estados Unidos	organisation	us-national-security-council	kind=body iso=US
=CIA	organisation	us-cia	abbr=1 kind=agency iso=US
=FBI	organisation	us-fbi	abbr=1 kind=agency iso=US
Buró Federal de Investigaciones	organisation	us-fbi	kind=agency iso=US
Agencia de Seguridad Nacional	organisation	us-nsa	kind=agency iso=US
=NSA	organisation	us-nsa	abbr=1 kind=agency iso=US
=DEA	organisation	us-dea	abbr=1 kind=agency iso=US
=USAID	organisation	us-usaid	abbr=1 kind=agency iso=US
=OFAC	organisation	us-ofac	abbr=1 kind=agency parent=us-treasury iso=US
Mando Central de Estados Unidos	organisation	us-centcom	kind=army iso=US
Comando Central de Estados Unidos	organisation	us-centcom	kind=army iso=US
=CENTCOM	organisation	us-centcom	abbr=1 kind=army iso=US
=AFRICOM	organisation	us-africom	abbr=1 kind=army iso=US
=Africom	organisation	us-africom	kind=army iso=US
=NASA	organisation	us-nasa	abbr=1 kind=agency iso=US
=ICE	organisation	us-ice	abbr=1 kind=agency iso=US
Cámara de los Comunes	organisation	gb-house-of-commons	kind=parliament parent=gb-parliament iso=GB
Cámara de los Lores	organisation	gb-house-of-lords	kind=parliament parent=gb-parliament iso=GB
Parlamento británico	organisation	gb-parliament	kind=parliament iso=GB
Foreign Office	organisation	gb-foreign-ministry	kind=ministry iso=GB
Ministerio de Defensa británico	organisation	gb-defence-ministry	kind=ministry iso=GB
=Home Office	organisation	gb-interior-ministry	kind=ministry iso=GB
Tesoro británico	organisation	gb-treasury	kind=ministry iso=GB
Banco de Inglaterra	organisation	gb-bank-of-england	kind=agency iso=GB
=MI6	organisation	gb-mi6	abbr=1 kind=agency iso=GB
=MI5	organisation	gb-mi5	abbr=1 kind=agency iso=GB
Scotland Yard	organisation	gb-scotland-yard	kind=agency iso=GB
Asamblea Nacional francesa	organisation	fr-national-assembly	kind=parliament parent=fr-parliament iso=FR
Senado francés	organisation	fr-senate	kind=parliament parent=fr-parliament iso=FR
Consejo Constitucional francés	organisation	fr-constitutional-council	kind=court iso=FR
Consejo de Estado francés	organisation	fr-council-of-state	kind=court iso=FR
=DGSE	organisation	fr-dgse	abbr=1 kind=agency iso=FR
=DGSI	organisation	fr-dgsi	abbr=1 kind=agency iso=FR
Agencia Francesa de Desarrollo	organisation	fr-afd	kind=agency iso=FR
=AFD	organisation	fr-afd	abbr=1 kind=agency iso=FR
=INSEE	organisation	fr-insee	abbr=1 kind=agency iso=FR
=OFPRA	organisation	fr-ofpra	abbr=1 kind=agency iso=FR
operación Barkhane	organisation	fr-barkhane	kind=mission iso=FR
=Barkhane	organisation	fr-barkhane	kind=mission iso=FR
Bundestag	organisation	de-bundestag	kind=parliament iso=DE
Bundesrat	organisation	de-bundesrat	kind=parliament iso=DE
Bundesbank	organisation	de-bundesbank	kind=agency iso=DE
Bundeswehr	organisation	de-bundeswehr	kind=army iso=DE
=BND	organisation	de-bnd	abbr=1 kind=agency iso=DE
Congreso de los Diputados	organisation	es-congress-of-deputies	kind=parliament iso=ES
=Congreso	organisation	es-congress-of-deputies	kind=parliament iso=ES
=Senado	organisation	es-senate	kind=parliament iso=ES
Senado español	organisation	es-senate	kind=parliament iso=ES
Cortes Generales	organisation	es-cortes	kind=parliament iso=ES
las Cortes	organisation	es-cortes	kind=parliament iso=ES
Tribunal Supremo	organisation	es-supreme-court	kind=court iso=ES
Tribunal Constitucional	organisation	es-constitutional-court	kind=court iso=ES
Audiencia Nacional	organisation	es-national-court	kind=court iso=ES
Centro Nacional de Inteligencia	organisation	es-cni	kind=agency iso=ES
=CNI	organisation	es-cni	abbr=1 kind=agency iso=ES
Guardia Civil	organisation	es-guardia-civil	kind=agency iso=ES
Generalitat	organisation	es-generalitat	kind=government iso=ES
Generalitat de Catalunya	organisation	es-generalitat	kind=government iso=ES
Consejo de Ministros	organisation	es-council-of-ministers	kind=body iso=ES
=Farnesina	organisation	it-farnesina	kind=ministry iso=IT
Cámara de Diputados italiana	organisation	it-chamber-of-deputies	kind=parliament iso=IT
=Eni	organisation	it-eni	kind=company iso=IT
=ENI	organisation	it-eni	abbr=1 kind=company iso=IT
Curia Romana	organisation	va-curia	kind=executive iso=VA
Duma	organisation	ru-duma	kind=parliament iso=RU
Duma Estatal	organisation	ru-duma	kind=parliament iso=RU
Duma de Estado	organisation	ru-duma	kind=parliament iso=RU
Consejo de la Federación	organisation	ru-federation-council	kind=parliament iso=RU
Consejo de Seguridad ruso	organisation	ru-security-council	kind=body iso=RU
Consejo de Seguridad de Rusia	organisation	ru-security-council	kind=body iso=RU
=FSB	organisation	ru-fsb	abbr=1 kind=agency iso=RU
=SVR	organisation	ru-svr	abbr=1 kind=agency iso=RU
=GRU	organisation	ru-gru	abbr=1 kind=agency iso=RU
Fondo Ruso de Inversión Directa	organisation	ru-rdif	kind=agency iso=RU
Rada	organisation	ua-rada	kind=parliament iso=UA
Verjovna Rada	organisation	ua-rada	kind=parliament iso=UA
Rada Suprema	organisation	ua-rada	kind=parliament iso=UA
=SBU	organisation	ua-sbu	abbr=1 kind=agency iso=UA
Servicio de Seguridad de Ucrania	organisation	ua-sbu	kind=agency iso=UA
inteligencia militar ucraniana	organisation	ua-military-intelligence	kind=agency iso=UA
=GUR	organisation	ua-military-intelligence	abbr=1 kind=agency iso=UA
Sejm	organisation	pl-sejm	kind=parliament iso=PL
Knéset	organisation	il-knesset	kind=parliament iso=IL
Knesset	organisation	il-knesset	kind=parliament iso=IL
Parlamento israelí	organisation	il-knesset	kind=parliament iso=IL
Mossad	organisation	mossad	kind=agency iso=IL
Mosad	organisation	mossad	kind=agency iso=IL
Shin Bet	organisation	il-shin-bet	kind=agency iso=IL
Shabak	organisation	il-shin-bet	kind=agency iso=IL
Ejército israelí	organisation	il-army	kind=army iso=IL
Fuerzas de Defensa de Israel	organisation	il-army	kind=army iso=IL
=FDI	organisation	il-army	abbr=1 kind=army iso=IL
Tsahal	organisation	il-army	kind=army iso=IL
gabinete de seguridad israelí	organisation	il-security-cabinet	kind=body iso=IL
=COGAT	organisation	il-cogat	abbr=1 kind=agency iso=IL
Tribunal Supremo israelí	organisation	il-supreme-court	kind=court iso=IL
Majlis	organisation	ir-parliament	kind=parliament iso=IR
Parlamento iraní	organisation	ir-parliament	kind=parliament iso=IR
Guardia Revolucionaria	organisation	ir-revolutionary-guards	kind=army iso=IR
Guardianes de la Revolución	organisation	ir-revolutionary-guards	kind=army iso=IR
Guardia Revolucionaria de Irán	organisation	ir-revolutionary-guards	kind=army iso=IR
Fuerza Quds	organisation	ir-quds-force	kind=army parent=ir-revolutionary-guards iso=IR
Fuerzas Quds	organisation	ir-quds-force	kind=army parent=ir-revolutionary-guards iso=IR
Consejo Supremo de Seguridad Nacional	organisation	ir-supreme-national-security-council	kind=body iso=IR
Consejo de Guardianes	organisation	ir-guardian-council	kind=body iso=IR
Organización de Energía Atómica de Irán	organisation	ir-atomic-energy-organisation	kind=agency iso=IR
Gobierno de Unidad Nacional	organisation	ly-government	kind=government iso=LY
=GUN	organisation	ly-government	abbr=1 kind=government iso=LY
Consejo Presidencial libio	organisation	ly-presidential-council	kind=body iso=LY
Consejo Presidencial	organisation	ly-presidential-council	caution=context kind=body iso=LY
Alto Consejo de Estado	organisation	ly-high-council-of-state	kind=body iso=LY
Cámara de Representantes libia	organisation	ly-house-of-representatives	kind=parliament iso=LY
Corporación Nacional del Petróleo	organisation	ly-noc	kind=company iso=LY
Gabinete Real	organisation	ma-royal-cabinet	kind=executive iso=MA
Cámara de Representantes marroquí	organisation	ma-house-of-representatives	kind=parliament parent=ma-parliament iso=MA
Cámara de Consejeros	organisation	ma-house-of-councillors	kind=parliament parent=ma-parliament iso=MA
Dirección General de Seguridad Nacional	organisation	ma-dgsn	kind=agency iso=MA
=DGSN	organisation	ma-dgsn	abbr=1 kind=agency iso=MA
=DGST	organisation	ma-dgst	abbr=1 kind=agency iso=MA
=DGED	organisation	ma-dged	abbr=1 kind=agency iso=MA
Fuerzas Armadas Reales	organisation	ma-far	kind=army iso=MA
=FAR	organisation	ma-far	abbr=1 kind=army iso=MA
Consejo Nacional de Derechos Humanos	organisation	ma-cndh	kind=agency iso=MA
Alto Comisionado de Planificación	organisation	ma-hcp	kind=agency iso=MA
Bank Al-Maghrib	organisation	ma-bank-al-maghrib	kind=agency iso=MA
Grupo OCP	organisation	ma-ocp	kind=company iso=MA
=OCP	organisation	ma-ocp	abbr=1 kind=company iso=MA
=CORCAS	organisation	ma-corcas	abbr=1 kind=body iso=MA
Asamblea Popular Nacional	organisation	dz-apn	kind=parliament parent=dz-parliament iso=DZ
Consejo de la Nación	organisation	dz-council-of-the-nation	kind=parliament parent=dz-parliament iso=DZ
Ejército Nacional Popular	organisation	dz-army	kind=army iso=DZ
Ejército argelino	organisation	dz-army	kind=army iso=DZ
Alto Consejo de Seguridad	organisation	dz-high-security-council	kind=body iso=DZ
Sonatrach	organisation	dz-sonatrach	kind=company iso=DZ
=DRS	organisation	dz-drs	abbr=1 kind=agency iso=DZ
Asamblea de los Representantes del Pueblo	organisation	tn-arp	kind=parliament iso=TN
=ISIE	organisation	tn-isie	abbr=1 kind=agency iso=TN
Consejo Supremo de las Fuerzas Armadas	organisation	eg-scaf	kind=body iso=EG
Al Azhar	organisation	eg-al-azhar	kind=executive iso=EG
Al-Azhar	organisation	eg-al-azhar	kind=executive iso=EG
Autoridad del Canal de Suez	organisation	eg-suez-canal-authority	kind=agency iso=EG
Consejo de la Shura	organisation	sa-shura-council	kind=parliament iso=SA
Fondo de Inversión Pública	organisation	sa-pif	kind=agency iso=SA
=PIF	organisation	sa-pif	abbr=1 kind=agency iso=SA
Saudi Aramco	organisation	sa-aramco	kind=company iso=SA
Aramco	organisation	sa-aramco	kind=company iso=SA
Consejo Soberano	organisation	sd-sovereignty-council	kind=body iso=SD
Consejo de Liderazgo Presidencial	organisation	ye-presidential-leadership-council	kind=body iso=YE
Consejo de Estado de China	organisation	cn-state-council	kind=government iso=CN
Consejo de Estado chino	organisation	cn-state-council	kind=government iso=CN
Asamblea Popular Nacional	organisation	cn-npc	kind=parliament iso=CN
=APN	organisation	cn-npc	abbr=1 kind=parliament iso=CN
Ejército Popular de Liberación	organisation	cn-pla	kind=army iso=CN
=EPL	organisation	cn-pla	abbr=1 kind=army iso=CN
Politburó	organisation	cn-politburo	kind=body parent=cn-communist-party iso=CN
Buró Político	organisation	cn-politburo	kind=body parent=cn-communist-party iso=CN
Oficina de Asuntos de Taiwán	organisation	cn-taiwan-affairs-office	kind=executive iso=CN
Lok Sabha	organisation	in-lok-sabha	kind=parliament iso=IN
=ISI	organisation	pk-isi	abbr=1 kind=agency iso=PK
Dieta japonesa	organisation	jp-diet	kind=parliament iso=JP
Dieta	organisation	jp-diet	kind=parliament iso=JP
Banco de Japón	organisation	jp-bank-of-japan	kind=agency iso=JP
Cámara de los Comunes de Canadá	organisation	ca-house-of-commons	kind=parliament iso=CA
Asuntos Globales de Canadá	organisation	ca-global-affairs	kind=ministry iso=CA
Secretaría de Relaciones Exteriores	organisation	mx-foreign-ministry	kind=ministry iso=MX
=SRE	organisation	mx-foreign-ministry	abbr=1 kind=ministry iso=MX
cancillería mexicana	organisation	mx-foreign-ministry	kind=ministry iso=MX
=Pemex	organisation	mx-pemex	kind=company iso=MX
=PEMEX	organisation	mx-pemex	abbr=1 kind=company iso=MX
Itamaraty	organisation	br-foreign-ministry	kind=ministry iso=BR
cancillería brasileña	organisation	br-foreign-ministry	kind=ministry iso=BR
Petrobras	organisation	br-petrobras	kind=company iso=BR
Supremo Tribunal Federal	organisation	br-supreme-federal-court	kind=court iso=BR
=STF	organisation	br-supreme-federal-court	abbr=1 kind=court iso=BR
Asamblea Nacional de Venezuela	organisation	ve-national-assembly	kind=parliament iso=VE
=PDVSA	organisation	ve-pdvsa	abbr=1 kind=company iso=VE
=PdVSA	organisation	ve-pdvsa	abbr=1 kind=company iso=VE
Consejo Nacional Electoral	organisation	ve-cne	kind=agency iso=VE
=CNE	organisation	ve-cne	abbr=1 kind=agency iso=VE
Congreso de la República del Perú	organisation	pe-congress	kind=parliament iso=PE
Congreso peruano	organisation	pe-congress	kind=parliament iso=PE
Torre Tagle	organisation	pe-foreign-ministry	kind=ministry iso=PE
cancillería peruana	organisation	pe-foreign-ministry	kind=ministry iso=PE
Jurisdicción Especial para la Paz	organisation	co-jep	kind=court iso=CO
Consejo de Representantes de Irak	organisation	iq-parliament	kind=parliament iso=IQ
Parlamento libanés	organisation	lb-parliament	kind=parliament iso=LB
Ejército libanés	organisation	lb-army	kind=army iso=LB
Parlamento kuwaití	organisation	kw-national-assembly	kind=parliament iso=KW
Gran Asamblea Nacional de Turquía	organisation	tr-grand-national-assembly	kind=parliament iso=TR
=MİT	organisation	tr-mit	abbr=1 kind=agency iso=TR
=MIT	organisation	tr-mit	abbr=1 kind=agency iso=TR
=BBC	media	bbc	abbr=1 kind=media iso=GB
=CNN	media	cnn	abbr=1 kind=media iso=US
Al Jazeera	media	al-jazeera	kind=media iso=QA
Al Yazira	media	al-jazeera	kind=media iso=QA
Al Jazira	media	al-jazeera	kind=media iso=QA
Al Arabiya	media	al-arabiya	kind=media iso=SA
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
The New York Times	media	new-york-times	kind=media iso=US
New York Times	media	new-york-times	kind=media iso=US
The Washington Post	media	washington-post	kind=media iso=US
Washington Post	media	washington-post	kind=media iso=US
The Wall Street Journal	media	wall-street-journal	kind=media iso=US
Wall Street Journal	media	wall-street-journal	kind=media iso=US
=Axios	media	axios	kind=media iso=US
=Politico	media	politico	kind=media iso=US
Bloomberg	media	bloomberg	kind=media iso=US
Financial Times	media	financial-times	kind=media iso=GB
The Guardian	media	the-guardian	kind=media iso=GB
=The Times	media	the-times	kind=media iso=GB
The Telegraph	media	the-telegraph	kind=media iso=GB
Daily Telegraph	media	the-telegraph	kind=media iso=GB
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
France 24	media	france-24	kind=media iso=FR
France Info	media	france-info	kind=media iso=FR
France Inter	media	france-inter	kind=media iso=FR
=France 2	media	france-2	kind=media iso=FR
=TF1	media	tf1	abbr=1 kind=media iso=FR
=BFMTV	media	bfmtv	abbr=1 kind=media iso=FR
=CNews	media	cnews	abbr=1 kind=media iso=FR
=Europe 1	media	europe-1	kind=media iso=FR
=RTL	media	rtl	abbr=1 kind=media iso=FR
TV5 Monde	media	tv5-monde	kind=media iso=FR
=Arte	media	arte	kind=media iso=FR
Deutsche Welle	media	dw	kind=media iso=DE
=DW	media	dw	abbr=1 kind=media iso=DE
Der Spiegel	media	der-spiegel	kind=media iso=DE
=Bild	media	bild	kind=media iso=DE
=dpa	media	dpa	kind=media iso=DE
=DPA	media	dpa	abbr=1 kind=media iso=DE
Frankfurter Allgemeine Zeitung	media	frankfurter-allgemeine	kind=media iso=DE
=Die Welt	media	die-welt	kind=media iso=DE
Süddeutsche Zeitung	media	suddeutsche-zeitung	kind=media iso=DE
Corriere della Sera	media	corriere-della-sera	kind=media iso=IT
La Repubblica	media	la-repubblica	kind=media iso=IT
=ANSA	media	ansa	abbr=1 kind=media iso=IT
=Ansa	media	ansa	kind=media iso=IT
=RAI	media	rai	abbr=1 kind=media iso=IT
=Rai	media	rai	kind=media iso=IT
Europa Press	media	europa-press	kind=media iso=ES
=El País	media	el-pais	kind=media iso=ES
=El Mundo	media	el-mundo	kind=media iso=ES
=ABC	media	abc-es	abbr=1 kind=media iso=ES
=La Razón	media	la-razon	kind=media iso=ES
=La Vanguardia	media	la-vanguardia	kind=media iso=ES
=El Confidencial	media	el-confidencial	kind=media iso=ES
=El Español	media	el-espanol	kind=media iso=ES
=RTVE	media	rtve	abbr=1 kind=media iso=ES
=TVE	media	rtve	abbr=1 kind=media iso=ES
=RNE	media	rne	abbr=1 kind=media iso=ES
Radio Nacional de España	media	rne	kind=media iso=ES
=Radio Nacional	media	rne	kind=media iso=ES
Cadena SER	media	cadena-ser	kind=media iso=ES
=la SER	media	cadena-ser	kind=media iso=ES
Onda Cero	media	onda-cero	kind=media iso=ES
=COPE	media	cope	abbr=1 kind=media iso=ES
Cadena COPE	media	cope	kind=media iso=ES
=laSexta	media	lasexta	kind=media iso=ES
=La Sexta	media	lasexta	kind=media iso=ES
=Lusa	media	lusa	kind=media iso=PT
=Público	media	publico-pt	kind=media iso=PT
Infobae	media	infobae	kind=media iso=AR
=Clarín	media	clarin	kind=media iso=AR
=La Nación	media	la-nacion-ar	kind=media iso=AR
=El Universal	media	el-universal	kind=media iso=MX
=La Jornada	media	la-jornada	kind=media iso=MX
=Reforma	media	reforma	caution=word kind=media iso=MX
=El Tiempo	media	el-tiempo	kind=media iso=CO
=El Comercio	media	el-comercio	kind=media iso=PE
=RPP	media	rpp	abbr=1 kind=media iso=PE
=El Mercurio	media	el-mercurio	kind=media iso=CL
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
Izvestiya	media	izvestia	kind=media iso=RU
Meduza	media	meduza	kind=media iso=LV
Nóvaya Gazeta	media	novaya-gazeta	kind=media iso=RU
Novaya Gazeta	media	novaya-gazeta	kind=media iso=RU
Ukrinform	media	ukrinform	kind=media iso=UA
Kyiv Independent	media	kyiv-independent	kind=media iso=UA
Global Times	media	global-times	kind=media iso=CN
=CCTV	media	cctv	abbr=1 kind=media iso=CN
=CGTN	media	cctv	abbr=1 kind=media iso=CN
Diario del Pueblo	media	people-s-daily	kind=media iso=CN
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
=IRNA	media	irna	abbr=1 kind=media iso=IR
Tasnim	media	tasnim	kind=media iso=IR
=Fars	media	fars	kind=media iso=IR
agencia Fars	media	fars	kind=media iso=IR
agencia Mehr	media	mehr	kind=media iso=IR
Press TV	media	press-tv	kind=media iso=IR
=ISNA	media	isna	abbr=1 kind=media iso=IR
Anadolu	media	anadolu	kind=media iso=TR
agencia Anadolu	media	anadolu	kind=media iso=TR
=TRT	media	trt	abbr=1 kind=media iso=TR
TRT Haber	media	trt-haber	kind=media iso=TR
Hürriyet	media	hurriyet	kind=media iso=TR
Haaretz	media	haaretz	kind=media iso=IL
The Jerusalem Post	media	jerusalem-post	kind=media iso=IL
Jerusalem Post	media	jerusalem-post	kind=media iso=IL
The Times of Israel	media	times-of-israel	kind=media iso=IL
Times of Israel	media	times-of-israel	kind=media iso=IL
Yedioth Ahronoth	media	yedioth-ahronoth	kind=media iso=IL
=Ynet	media	yedioth-ahronoth	kind=media iso=IL
Maariv	media	maariv	kind=media iso=IL
Israel Hayom	media	israel-hayom	kind=media iso=IL
=Kan	media	kan	kind=media iso=IL
Canal 12 de Israel	media	channel-12-il	kind=media iso=IL
=WAFA	media	wafa	abbr=1 kind=media iso=PS
Al Quds al Arabi	media	al-quds-al-arabi	kind=media iso=GB
Asharq al Awsat	media	asharq-al-awsat	kind=media iso=SA
Al Hayat	media	al-hayat	kind=media iso=SA
Okaz	media	okaz	kind=media iso=SA
=SPA	media	spa	abbr=1 kind=media iso=SA
Agencia de Prensa Saudí	media	spa	kind=media iso=SA
=WAM	media	wam	abbr=1 kind=media iso=AE
=The National	media	the-national	kind=media iso=AE
=QNA	media	qna	abbr=1 kind=media iso=QA
Agencia de Noticias de Catar	media	qna	kind=media iso=QA
=KUNA	media	kuna	abbr=1 kind=media iso=KW
=BNA	media	bna	abbr=1 kind=media iso=BH
Agencia de Noticias de Omán	media	oman-news-agency	kind=media iso=OM
agencia Petra	media	petra	kind=media iso=JO
=SANA	media	sana	abbr=1 kind=media iso=SY
=NNA	media	nna	abbr=1 kind=media iso=LB
Al Manar	media	al-manar	kind=media iso=LB
Al Mayadeen	media	al-mayadeen	kind=media iso=LB
An Nahar	media	an-nahar	kind=media iso=LB
Al Ajbar	media	al-akhbar	kind=media iso=LB
L'Orient-Le Jour	media	l-orient-le-jour	kind=media iso=LB
Agencia de Noticias de Irak	media	ina-iq	kind=media iso=IQ
Rudaw	media	rudaw	kind=media iso=IQ
=MENA	media	mena	abbr=1 kind=media iso=EG
Al Ahram	media	al-ahram	kind=media iso=EG
Al Masry al Youm	media	al-masry-al-youm	kind=media iso=EG
Youm7	media	youm7	kind=media iso=EG
Mada Masr	media	mada-masr	kind=media iso=EG
Al Qahera News	media	al-qahera-news	kind=media iso=EG
=TAP	media	tap	abbr=1 kind=media iso=TN
Mosaique FM	media	mosaique-fm	kind=media iso=TN
=LANA	media	lana	abbr=1 kind=media iso=LY
Libya Observer	media	libya-observer	kind=media iso=LY
Hespress	media	hespress	kind=media iso=MA
=Le360	media	le360	kind=media iso=MA
=TelQuel	media	telquel	abbr=1 kind=media iso=MA
Medi1	media	medi1	kind=media iso=MA
=2M	media	2m	kind=media iso=MA
Al Massae	media	al-massae	kind=media iso=MA
El Watan	media	el-watan	kind=media iso=DZ
El Jabar	media	el-khabar	kind=media iso=DZ
El Muyahid	media	el-moudjahid	kind=media iso=DZ
=TSA	media	tsa	abbr=1 kind=media iso=DZ
Echorouk	media	echorouk	kind=media iso=DZ
Ennahar	media	ennahar	kind=media iso=DZ
Agencia Mauritana de Información	media	ami-mr	kind=media iso=MR
Sahara Media	media	sahara-media	kind=media iso=MR
Agencia de Prensa Senegalesa	media	aps-sn	kind=media iso=SN
=APA	media	apanews	abbr=1 kind=media
Panapress	media	panapress	kind=media
=ORTM	media	ortm	abbr=1 kind=media iso=ML
Sidwaya	media	sidwaya	kind=media iso=BF
Fraternité Matin	media	fratmat	kind=media iso=CI
=SUNA	media	suna	abbr=1 kind=media iso=SD
Sudan Tribune	media	sudan-tribune	kind=media iso=SD
Agencia Etíope de Noticias	media	ena	kind=media iso=ET
Agencia de Noticias de Nigeria	media	nan	kind=media iso=NG
=Belga	media	belga	kind=media iso=BE
=RTBF	media	rtbf	abbr=1 kind=media iso=BE
Le Soir	media	le-soir	kind=media iso=BE
La Libre Belgique	media	la-libre-belgique	kind=media iso=BE
=RTS	media	rts	abbr=1 kind=media iso=CH
=Le Temps	media	le-temps	kind=media iso=CH
Neue Zürcher Zeitung	media	neue-zurcher-zeitung	kind=media iso=CH
=APA	media	apa-at	abbr=1 kind=media iso=AT
=PAP	media	pap	abbr=1 kind=media iso=PL
=MTI	media	mti	abbr=1 kind=media iso=HU
Radio Canadá	media	radio-canada	kind=media iso=CA
Globe and Mail	media	globe-and-mail	kind=media iso=CA
Voz de América	media	voice-of-america	kind=media iso=US
=VOA	media	voice-of-america	abbr=1 kind=media iso=US
Radio Free Europe	media	rfe-rl	kind=media iso=US
Radio Libertad	media	rfe-rl	kind=media iso=US
Al Hurra	media	al-hurra	kind=media iso=US
=Foreign Policy	media	foreign-policy	kind=media iso=US
=Foreign Affairs	media	foreign-affairs	kind=media iso=US
revista Time	media	time	kind=media iso=US
Newsweek	media	newsweek	kind=media iso=US
Africa Intelligence	media	africa-intelligence	kind=media iso=FR
Middle East Eye	media	middle-east-eye	kind=media iso=GB
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
Barrick Gold	organisation	barrick	kind=company iso=CA
Bolsa de Casablanca	organisation	casablanca-stock-exchange	kind=company iso=MA
Bolsa de París	organisation	paris-stock-exchange	kind=company iso=FR
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
Consejo Federal suizo	organisation	ch-federal-council	kind=government iso=CH
Banco Nacional Suizo	organisation	snb	kind=agency iso=CH
