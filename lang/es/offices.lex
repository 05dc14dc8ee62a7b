# Offices (class office, value = the role of the record), portfolios ("des Affaires étrangères": what turns "minister" into a role),
# ministries and bodies (value = function slug of the id <cc>-<function>), civil titles, ranks, counterpart and kin words. docs/lexicon.md tells
# what each class means. Edited by hand.
# form	class	value	attributes
# heads of state and government
presidente	office	president	gender=m number=s
presidentes	office	president	gender=m number=p
presidenta	office	president	gender=f number=s
presidentas	office	president	gender=f number=p
presidente de la República	office	president	gender=m number=s
presidentes de la República	office	president	gender=m number=p
presidenta de la República	office	president	gender=f number=s
presidentas de la República	office	president	gender=f number=p
presidente de transición	office	president	gender=m number=s
presidentes de transición	office	president	gender=m number=p
presidenta de transición	office	president	gender=f number=s
presidentas de transición	office	president	gender=f number=p
presidente de la Federación	office	president	gender=m number=s
presidentes de la Federación	office	president	gender=m number=p
presidenta de la Federación	office	president	gender=f number=s
presidentas de la Federación	office	president	gender=f number=p
presidente constitucional	office	president	gender=m number=s
presidentes constitucional	office	president	gender=m number=p
presidenta constitucional	office	president	gender=f number=s
presidentas constitucional	office	president	gender=f number=p
presidente del país	office	president	gender=m number=s
presidentes del país	office	president	gender=m number=p
presidenta del país	office	president	gender=f number=s
presidentas del país	office	president	gender=f number=p
presidente interino	office	president	gender=m number=s
presidentes interinos	office	president	gender=m number=p
presidenta interina	office	president	gender=f number=s
presidentas interinas	office	president	gender=f number=p
presidente electo	office	president	gender=m number=s
presidentes electos	office	president	gender=m number=p
presidenta electa	office	president	gender=f number=s
presidentas electas	office	president	gender=f number=p
mandatario	office	president	gender=m number=s
mandatarios	office	president	gender=m number=p
mandataria	office	president	gender=f number=s
mandatarias	office	president	gender=f number=p
presidente encargado	office	president	gender=m number=s
presidentes encargados	office	president	gender=m number=p
presidenta encargada	office	president	gender=f number=s
presidentas encargadas	office	president	gender=f number=p
jefe de Estado	office	head of state	number=s
jefe del Estado	office	head of state	number=s
jefa de Estado	office	head of state	number=s
jefa del Estado	office	head of state	number=s
primer mandatario	office	head of state	number=s
primera mandataria	office	head of state	number=s
jefes de Estado	office	head of state	number=p
jefes de Estado y de Gobierno	office	head of state	number=p
rey	office	head of state	gender=m number=s throne=1
reyes	office	head of state	gender=m number=p
reina	office	head of state	gender=f number=s throne=1
reinas	office	head of state	gender=f number=p
monarca	office	head of state	number=s throne=1
monarcas	office	head of state	number=p
soberano	office	head of state	gender=m number=s throne=1
soberanos	office	head of state	gender=m number=p
soberana	office	head of state	gender=f number=s
soberanas	office	head of state	gender=f number=p
emir	office	head of state	gender=m number=s throne=1
emires	office	head of state	gender=m number=p
sultán	office	head of state	gender=m number=s throne=1
sultanes	office	head of state	gender=m number=p
emperador	office	head of state	gender=m number=s
emperadores	office	head of state	gender=m number=p
emperatriz	office	head of state	gender=f number=s
emperatrices	office	head of state	gender=f number=p
papa	office	head of state	number=s
Papa	office	head of state	number=s
sumo pontífice	office	head of state	number=s
pontífice	office	head of state	number=s
Santo Padre	office	head of state	number=s
líder supremo	office	head of state	number=s throne=1
guía supremo	office	head of state	number=s
presidente del Consejo Presidencial	office	head of state	number=s
presidente del Consejo Soberano	office	head of state	number=s
gobernador general	office	head of state	number=s
Su Majestad el Rey	office	head of state	number=s
su majestad el rey	office	head of state	number=s
gran duque	office	head of state	number=s
hombre fuerte	office	head of state	number=s
líder de la junta	office	head of state	number=s
jefe de la junta	office	head of state	number=s
primer ministro	office	head of government	gender=m number=s
primer ministro interino	office	head of government	gender=m number=s
primer ministro en funciones	office	head of government	gender=m number=s
jefe del Gobierno	office	head of government	gender=m number=s
jefe de Gobierno	office	head of government	gender=m number=s
jefe del Ejecutivo	office	head of government	gender=m number=s
jefe del gobierno	office	head of government	gender=m number=s
jefe de gobierno	office	head of government	gender=m number=s
presidente del Gobierno	office	head of government	gender=m number=s
presidente del gobierno	office	head of government	gender=m number=s
presidente del Consejo de Ministros	office	head of government	gender=m number=s
canciller federal	office	head of government	gender=m number=s
premier	office	head of government	gender=m number=s
presidente en funciones del Gobierno	office	head of government	gender=m number=s
jefe de Gabinete de Ministros	office	head of government	gender=m number=s
primera ministra	office	head of government	gender=f number=s
jefa del Gobierno	office	head of government	gender=f number=s
jefa de Gobierno	office	head of government	gender=f number=s
jefa del Ejecutivo	office	head of government	gender=f number=s
presidenta del Gobierno	office	head of government	gender=f number=s
presidenta del Consejo de Ministros	office	head of government	gender=f number=s
primeros ministros	office	head of government	number=p
jefes de Gobierno	office	head of government	number=p
presidentes del Gobierno	office	head of government	number=p
canciller	office	head of government	number=s of=DE|AT
vicepresidente	office	vice president	gender=m number=s
vicepresidentes	office	vice president	gender=m number=p
vicepresidenta	office	vice president	gender=f number=s
vicepresidentas	office	vice president	gender=f number=p
vicepresidente del Gobierno	office	deputy head of government	number=s
vicepresidenta del Gobierno	office	deputy head of government	number=s
vicepresidente primero	office	deputy head of government	number=s
vicepresidenta primera	office	deputy head of government	number=s
vicepresidenta segunda	office	deputy head of government	number=s
vicepresidente segundo	office	deputy head of government	number=s
vicepresidente tercero	office	deputy head of government	number=s
vicepresidenta tercera	office	deputy head of government	number=s
viceprimer ministro	office	deputy head of government	number=s
viceprimera ministra	office	deputy head of government	number=s
vicecanciller alemán	office	deputy head of government	number=s
príncipe heredero	office	crown prince	number=s
princesa heredera	office	crown prince	number=s
# ministers
ministro	office	minister	gender=m number=s
ministros	office	minister	gender=m number=p
ministra	office	minister	gender=f number=s
ministras	office	minister	gender=f number=p
secretario de Estado	office	minister	gender=m number=s
secretarios de Estado	office	minister	gender=m number=p
secretaria de Estado	office	minister	gender=f number=s
secretarias de Estado	office	minister	gender=f number=p
viceministro	office	deputy minister	gender=m number=s
viceministros	office	deputy minister	gender=m number=p
viceministra	office	deputy minister	gender=f number=s
viceministras	office	deputy minister	gender=f number=p
subsecretario	office	deputy minister	gender=m number=s
subsecretarios	office	deputy minister	gender=m number=p
subsecretaria	office	deputy minister	gender=f number=s
subsecretarias	office	deputy minister	gender=f number=p
delegado del Gobierno	office	government delegate	gender=m number=s
delegada del Gobierno	office	government delegate	gender=f number=s
subdelegado del Gobierno	office	government delegate	gender=m number=s
subdelegada del Gobierno	office	government delegate	gender=f number=s
ministro delegado	office	minister	gender=m number=s
ministros delegados	office	minister	gender=m number=p
ministra delegada	office	minister	gender=f number=s
ministras delegadas	office	minister	gender=f number=p
exministro	office	former minister	gender=m number=s
exministros	office	former minister	gender=m number=p
exministra	office	former minister	gender=f number=s
exministras	office	former minister	gender=f number=p
de Asuntos Exteriores	portfolio	foreign minister	ministry=foreign-ministry
ministro de Asuntos Exteriores	office	foreign minister	gender=m number=s
ministros de Asuntos Exteriores	office	foreign minister	gender=m number=p
ministra de Asuntos Exteriores	office	foreign minister	gender=f number=s
ministras de Asuntos Exteriores	office	foreign minister	gender=f number=p
ministerio de Asuntos Exteriores	ministry	foreign-ministry
secretaría de Asuntos Exteriores	ministry	foreign-ministry	of=MX
titular de Asuntos Exteriores	office	foreign minister	number=s
secretario de Asuntos Exteriores	office	foreign minister	gender=m number=s
secretarios de Asuntos Exteriores	office	foreign minister	gender=m number=p
secretaria de Asuntos Exteriores	office	foreign minister	gender=f number=s
secretarias de Asuntos Exteriores	office	foreign minister	gender=f number=p
cartera de Asuntos Exteriores	ministry	foreign-ministry
viceministro de Asuntos Exteriores	office	deputy foreign minister	gender=m number=s
viceministros de Asuntos Exteriores	office	deputy foreign minister	gender=m number=p
viceministra de Asuntos Exteriores	office	deputy foreign minister	gender=f number=s
viceministras de Asuntos Exteriores	office	deputy foreign minister	gender=f number=p
secretario de Estado de Asuntos Exteriores	office	deputy foreign minister	gender=m number=s of=ES
subsecretario de Asuntos Exteriores	office	deputy foreign minister	gender=m number=s
subsecretarios de Asuntos Exteriores	office	deputy foreign minister	gender=m number=p
subsecretaria de Asuntos Exteriores	office	deputy foreign minister	gender=f number=s
subsecretarias de Asuntos Exteriores	office	deputy foreign minister	gender=f number=p
de Exteriores	portfolio	foreign minister	ministry=foreign-ministry
ministro de Exteriores	office	foreign minister	gender=m number=s
ministros de Exteriores	office	foreign minister	gender=m number=p
ministra de Exteriores	office	foreign minister	gender=f number=s
ministras de Exteriores	office	foreign minister	gender=f number=p
ministerio de Exteriores	ministry	foreign-ministry
secretaría de Exteriores	ministry	foreign-ministry	of=MX
titular de Exteriores	office	foreign minister	number=s
secretario de Exteriores	office	foreign minister	gender=m number=s
secretarios de Exteriores	office	foreign minister	gender=m number=p
secretaria de Exteriores	office	foreign minister	gender=f number=s
secretarias de Exteriores	office	foreign minister	gender=f number=p
cartera de Exteriores	ministry	foreign-ministry
viceministro de Exteriores	office	deputy foreign minister	gender=m number=s
viceministros de Exteriores	office	deputy foreign minister	gender=m number=p
viceministra de Exteriores	office	deputy foreign minister	gender=f number=s
viceministras de Exteriores	office	deputy foreign minister	gender=f number=p
secretario de Estado de Exteriores	office	deputy foreign minister	gender=m number=s of=ES
subsecretario de Exteriores	office	deputy foreign minister	gender=m number=s
subsecretarios de Exteriores	office	deputy foreign minister	gender=m number=p
subsecretaria de Exteriores	office	deputy foreign minister	gender=f number=s
subsecretarias de Exteriores	office	deputy foreign minister	gender=f number=p
de Relaciones Exteriores	portfolio	foreign minister	ministry=foreign-ministry
ministro de Relaciones Exteriores	office	foreign minister	gender=m number=s
ministros de Relaciones Exteriores	office	foreign minister	gender=m number=p
ministra de Relaciones Exteriores	office	foreign minister	gender=f number=s
ministras de Relaciones Exteriores	office	foreign minister	gender=f number=p
ministerio de Relaciones Exteriores	ministry	foreign-ministry
secretaría de Relaciones Exteriores	ministry	foreign-ministry	of=MX
titular de Relaciones Exteriores	office	foreign minister	number=s
secretario de Relaciones Exteriores	office	foreign minister	gender=m number=s
secretarios de Relaciones Exteriores	office	foreign minister	gender=m number=p
secretaria de Relaciones Exteriores	office	foreign minister	gender=f number=s
secretarias de Relaciones Exteriores	office	foreign minister	gender=f number=p
cartera de Relaciones Exteriores	ministry	foreign-ministry
viceministro de Relaciones Exteriores	office	deputy foreign minister	gender=m number=s
viceministros de Relaciones Exteriores	office	deputy foreign minister	gender=m number=p
viceministra de Relaciones Exteriores	office	deputy foreign minister	gender=f number=s
viceministras de Relaciones Exteriores	office	deputy foreign minister	gender=f number=p
secretario de Estado de Relaciones Exteriores	office	deputy foreign minister	gender=m number=s of=ES
subsecretario de Relaciones Exteriores	office	deputy foreign minister	gender=m number=s
subsecretarios de Relaciones Exteriores	office	deputy foreign minister	gender=m number=p
subsecretaria de Relaciones Exteriores	office	deputy foreign minister	gender=f number=s
subsecretarias de Relaciones Exteriores	office	deputy foreign minister	gender=f number=p
de Asuntos Exteriores, Unión Europea y Cooperación	portfolio	foreign minister	ministry=foreign-ministry
ministro de Asuntos Exteriores, Unión Europea y Cooperación	office	foreign minister	gender=m number=s
ministros de Asuntos Exteriores, Unión Europea y Cooperación	office	foreign minister	gender=m number=p
ministra de Asuntos Exteriores, Unión Europea y Cooperación	office	foreign minister	gender=f number=s
ministras de Asuntos Exteriores, Unión Europea y Cooperación	office	foreign minister	gender=f number=p
ministerio de Asuntos Exteriores, Unión Europea y Cooperación	ministry	foreign-ministry
secretaría de Asuntos Exteriores, Unión Europea y Cooperación	ministry	foreign-ministry	of=MX
titular de Asuntos Exteriores, Unión Europea y Cooperación	office	foreign minister	number=s
secretario de Asuntos Exteriores, Unión Europea y Cooperación	office	foreign minister	gender=m number=s
secretarios de Asuntos Exteriores, Unión Europea y Cooperación	office	foreign minister	gender=m number=p
secretaria de Asuntos Exteriores, Unión Europea y Cooperación	office	foreign minister	gender=f number=s
secretarias de Asuntos Exteriores, Unión Europea y Cooperación	office	foreign minister	gender=f number=p
cartera de Asuntos Exteriores, Unión Europea y Cooperación	ministry	foreign-ministry
viceministro de Asuntos Exteriores, Unión Europea y Cooperación	office	deputy foreign minister	gender=m number=s
viceministros de Asuntos Exteriores, Unión Europea y Cooperación	office	deputy foreign minister	gender=m number=p
viceministra de Asuntos Exteriores, Unión Europea y Cooperación	office	deputy foreign minister	gender=f number=s
viceministras de Asuntos Exteriores, Unión Europea y Cooperación	office	deputy foreign minister	gender=f number=p
secretario de Estado de Asuntos Exteriores, Unión Europea y Cooperación	office	deputy foreign minister	gender=m number=s of=ES
subsecretario de Asuntos Exteriores, Unión Europea y Cooperación	office	deputy foreign minister	gender=m number=s
subsecretarios de Asuntos Exteriores, Unión Europea y Cooperación	office	deputy foreign minister	gender=m number=p
subsecretaria de Asuntos Exteriores, Unión Europea y Cooperación	office	deputy foreign minister	gender=f number=s
subsecretarias de Asuntos Exteriores, Unión Europea y Cooperación	office	deputy foreign minister	gender=f number=p
de Asuntos Extranjeros	portfolio	foreign minister	ministry=foreign-ministry
ministro de Asuntos Extranjeros	office	foreign minister	gender=m number=s
ministros de Asuntos Extranjeros	office	foreign minister	gender=m number=p
ministra de Asuntos Extranjeros	office	foreign minister	gender=f number=s
ministras de Asuntos Extranjeros	office	foreign minister	gender=f number=p
ministerio de Asuntos Extranjeros	ministry	foreign-ministry
secretaría de Asuntos Extranjeros	ministry	foreign-ministry	of=MX
titular de Asuntos Extranjeros	office	foreign minister	number=s
secretario de Asuntos Extranjeros	office	foreign minister	gender=m number=s
secretarios de Asuntos Extranjeros	office	foreign minister	gender=m number=p
secretaria de Asuntos Extranjeros	office	foreign minister	gender=f number=s
secretarias de Asuntos Extranjeros	office	foreign minister	gender=f number=p
cartera de Asuntos Extranjeros	ministry	foreign-ministry
viceministro de Asuntos Extranjeros	office	deputy foreign minister	gender=m number=s
viceministros de Asuntos Extranjeros	office	deputy foreign minister	gender=m number=p
viceministra de Asuntos Extranjeros	office	deputy foreign minister	gender=f number=s
viceministras de Asuntos Extranjeros	office	deputy foreign minister	gender=f number=p
secretario de Estado de Asuntos Extranjeros	office	deputy foreign minister	gender=m number=s of=ES
subsecretario de Asuntos Extranjeros	office	deputy foreign minister	gender=m number=s
subsecretarios de Asuntos Extranjeros	office	deputy foreign minister	gender=m number=p
subsecretaria de Asuntos Extranjeros	office	deputy foreign minister	gender=f number=s
subsecretarias de Asuntos Extranjeros	office	deputy foreign minister	gender=f number=p
del Exterior	portfolio	foreign minister	ministry=foreign-ministry
ministro del Exterior	office	foreign minister	gender=m number=s
ministros del Exterior	office	foreign minister	gender=m number=p
ministra del Exterior	office	foreign minister	gender=f number=s
ministras del Exterior	office	foreign minister	gender=f number=p
ministerio del Exterior	ministry	foreign-ministry
secretaría del Exterior	ministry	foreign-ministry	of=MX
titular del Exterior	office	foreign minister	number=s
secretario del Exterior	office	foreign minister	gender=m number=s
secretarios del Exterior	office	foreign minister	gender=m number=p
secretaria del Exterior	office	foreign minister	gender=f number=s
secretarias del Exterior	office	foreign minister	gender=f number=p
cartera del Exterior	ministry	foreign-ministry
viceministro del Exterior	office	deputy foreign minister	gender=m number=s
viceministros del Exterior	office	deputy foreign minister	gender=m number=p
viceministra del Exterior	office	deputy foreign minister	gender=f number=s
viceministras del Exterior	office	deputy foreign minister	gender=f number=p
secretario de Estado del Exterior	office	deputy foreign minister	gender=m number=s of=ES
subsecretario del Exterior	office	deputy foreign minister	gender=m number=s
subsecretarios del Exterior	office	deputy foreign minister	gender=m number=p
subsecretaria del Exterior	office	deputy foreign minister	gender=f number=s
subsecretarias del Exterior	office	deputy foreign minister	gender=f number=p
de Relaciones Exteriores y Culto	portfolio	foreign minister	ministry=foreign-ministry
ministro de Relaciones Exteriores y Culto	office	foreign minister	gender=m number=s
ministros de Relaciones Exteriores y Culto	office	foreign minister	gender=m number=p
ministra de Relaciones Exteriores y Culto	office	foreign minister	gender=f number=s
ministras de Relaciones Exteriores y Culto	office	foreign minister	gender=f number=p
ministerio de Relaciones Exteriores y Culto	ministry	foreign-ministry
secretaría de Relaciones Exteriores y Culto	ministry	foreign-ministry	of=MX
titular de Relaciones Exteriores y Culto	office	foreign minister	number=s
secretario de Relaciones Exteriores y Culto	office	foreign minister	gender=m number=s
secretarios de Relaciones Exteriores y Culto	office	foreign minister	gender=m number=p
secretaria de Relaciones Exteriores y Culto	office	foreign minister	gender=f number=s
secretarias de Relaciones Exteriores y Culto	office	foreign minister	gender=f number=p
cartera de Relaciones Exteriores y Culto	ministry	foreign-ministry
viceministro de Relaciones Exteriores y Culto	office	deputy foreign minister	gender=m number=s
viceministros de Relaciones Exteriores y Culto	office	deputy foreign minister	gender=m number=p
viceministra de Relaciones Exteriores y Culto	office	deputy foreign minister	gender=f number=s
viceministras de Relaciones Exteriores y Culto	office	deputy foreign minister	gender=f number=p
secretario de Estado de Relaciones Exteriores y Culto	office	deputy foreign minister	gender=m number=s of=ES
subsecretario de Relaciones Exteriores y Culto	office	deputy foreign minister	gender=m number=s
subsecretarios de Relaciones Exteriores y Culto	office	deputy foreign minister	gender=m number=p
subsecretaria de Relaciones Exteriores y Culto	office	deputy foreign minister	gender=f number=s
subsecretarias de Relaciones Exteriores y Culto	office	deputy foreign minister	gender=f number=p
de Relaciones Exteriores y Movilidad Humana	portfolio	foreign minister	ministry=foreign-ministry
ministro de Relaciones Exteriores y Movilidad Humana	office	foreign minister	gender=m number=s
ministros de Relaciones Exteriores y Movilidad Humana	office	foreign minister	gender=m number=p
ministra de Relaciones Exteriores y Movilidad Humana	office	foreign minister	gender=f number=s
ministras de Relaciones Exteriores y Movilidad Humana	office	foreign minister	gender=f number=p
ministerio de Relaciones Exteriores y Movilidad Humana	ministry	foreign-ministry
secretaría de Relaciones Exteriores y Movilidad Humana	ministry	foreign-ministry	of=MX
titular de Relaciones Exteriores y Movilidad Humana	office	foreign minister	number=s
secretario de Relaciones Exteriores y Movilidad Humana	office	foreign minister	gender=m number=s
secretarios de Relaciones Exteriores y Movilidad Humana	office	foreign minister	gender=m number=p
secretaria de Relaciones Exteriores y Movilidad Humana	office	foreign minister	gender=f number=s
secretarias de Relaciones Exteriores y Movilidad Humana	office	foreign minister	gender=f number=p
cartera de Relaciones Exteriores y Movilidad Humana	ministry	foreign-ministry
viceministro de Relaciones Exteriores y Movilidad Humana	office	deputy foreign minister	gender=m number=s
viceministros de Relaciones Exteriores y Movilidad Humana	office	deputy foreign minister	gender=m number=p
viceministra de Relaciones Exteriores y Movilidad Humana	office	deputy foreign minister	gender=f number=s
viceministras de Relaciones Exteriores y Movilidad Humana	office	deputy foreign minister	gender=f number=p
secretario de Estado de Relaciones Exteriores y Movilidad Humana	office	deputy foreign minister	gender=m number=s of=ES
subsecretario de Relaciones Exteriores y Movilidad Humana	office	deputy foreign minister	gender=m number=s
subsecretarios de Relaciones Exteriores y Movilidad Humana	office	deputy foreign minister	gender=m number=p
subsecretaria de Relaciones Exteriores y Movilidad Humana	office	deputy foreign minister	gender=f number=s
subsecretarias de Relaciones Exteriores y Movilidad Humana	office	deputy foreign minister	gender=f number=p
de Asuntos Exteriores y Cooperación	portfolio	foreign minister	ministry=foreign-ministry
ministro de Asuntos Exteriores y Cooperación	office	foreign minister	gender=m number=s
ministros de Asuntos Exteriores y Cooperación	office	foreign minister	gender=m number=p
ministra de Asuntos Exteriores y Cooperación	office	foreign minister	gender=f number=s
ministras de Asuntos Exteriores y Cooperación	office	foreign minister	gender=f number=p
ministerio de Asuntos Exteriores y Cooperación	ministry	foreign-ministry
secretaría de Asuntos Exteriores y Cooperación	ministry	foreign-ministry	of=MX
titular de Asuntos Exteriores y Cooperación	office	foreign minister	number=s
secretario de Asuntos Exteriores y Cooperación	office	foreign minister	gender=m number=s
secretarios de Asuntos Exteriores y Cooperación	office	foreign minister	gender=m number=p
secretaria de Asuntos Exteriores y Cooperación	office	foreign minister	gender=f number=s
secretarias de Asuntos Exteriores y Cooperación	office	foreign minister	gender=f number=p
cartera de Asuntos Exteriores y Cooperación	ministry	foreign-ministry
viceministro de Asuntos Exteriores y Cooperación	office	deputy foreign minister	gender=m number=s
viceministros de Asuntos Exteriores y Cooperación	office	deputy foreign minister	gender=m number=p
viceministra de Asuntos Exteriores y Cooperación	office	deputy foreign minister	gender=f number=s
viceministras de Asuntos Exteriores y Cooperación	office	deputy foreign minister	gender=f number=p
secretario de Estado de Asuntos Exteriores y Cooperación	office	deputy foreign minister	gender=m number=s of=ES
subsecretario de Asuntos Exteriores y Cooperación	office	deputy foreign minister	gender=m number=s
subsecretarios de Asuntos Exteriores y Cooperación	office	deputy foreign minister	gender=m number=p
subsecretaria de Asuntos Exteriores y Cooperación	office	deputy foreign minister	gender=f number=s
subsecretarias de Asuntos Exteriores y Cooperación	office	deputy foreign minister	gender=f number=p
de Relaciones Exteriores y Comercio	portfolio	foreign minister	ministry=foreign-ministry
ministro de Relaciones Exteriores y Comercio	office	foreign minister	gender=m number=s
ministros de Relaciones Exteriores y Comercio	office	foreign minister	gender=m number=p
ministra de Relaciones Exteriores y Comercio	office	foreign minister	gender=f number=s
ministras de Relaciones Exteriores y Comercio	office	foreign minister	gender=f number=p
ministerio de Relaciones Exteriores y Comercio	ministry	foreign-ministry
secretaría de Relaciones Exteriores y Comercio	ministry	foreign-ministry	of=MX
titular de Relaciones Exteriores y Comercio	office	foreign minister	number=s
secretario de Relaciones Exteriores y Comercio	office	foreign minister	gender=m number=s
secretarios de Relaciones Exteriores y Comercio	office	foreign minister	gender=m number=p
secretaria de Relaciones Exteriores y Comercio	office	foreign minister	gender=f number=s
secretarias de Relaciones Exteriores y Comercio	office	foreign minister	gender=f number=p
cartera de Relaciones Exteriores y Comercio	ministry	foreign-ministry
viceministro de Relaciones Exteriores y Comercio	office	deputy foreign minister	gender=m number=s
viceministros de Relaciones Exteriores y Comercio	office	deputy foreign minister	gender=m number=p
viceministra de Relaciones Exteriores y Comercio	office	deputy foreign minister	gender=f number=s
viceministras de Relaciones Exteriores y Comercio	office	deputy foreign minister	gender=f number=p
secretario de Estado de Relaciones Exteriores y Comercio	office	deputy foreign minister	gender=m number=s of=ES
subsecretario de Relaciones Exteriores y Comercio	office	deputy foreign minister	gender=m number=s
subsecretarios de Relaciones Exteriores y Comercio	office	deputy foreign minister	gender=m number=p
subsecretaria de Relaciones Exteriores y Comercio	office	deputy foreign minister	gender=f number=s
subsecretarias de Relaciones Exteriores y Comercio	office	deputy foreign minister	gender=f number=p
de Defensa	portfolio	defence minister	ministry=defence-ministry
ministro de Defensa	office	defence minister	gender=m number=s
ministros de Defensa	office	defence minister	gender=m number=p
ministra de Defensa	office	defence minister	gender=f number=s
ministras de Defensa	office	defence minister	gender=f number=p
ministerio de Defensa	ministry	defence-ministry
secretaría de Defensa	ministry	defence-ministry	of=MX
titular de Defensa	office	defence minister	number=s
secretario de Defensa	office	defence minister	gender=m number=s
secretarios de Defensa	office	defence minister	gender=m number=p
secretaria de Defensa	office	defence minister	gender=f number=s
secretarias de Defensa	office	defence minister	gender=f number=p
cartera de Defensa	ministry	defence-ministry
de la Defensa	portfolio	defence minister	ministry=defence-ministry
ministro de la Defensa	office	defence minister	gender=m number=s
ministros de la Defensa	office	defence minister	gender=m number=p
ministra de la Defensa	office	defence minister	gender=f number=s
ministras de la Defensa	office	defence minister	gender=f number=p
ministerio de la Defensa	ministry	defence-ministry
secretaría de la Defensa	ministry	defence-ministry	of=MX
titular de la Defensa	office	defence minister	number=s
secretario de la Defensa	office	defence minister	gender=m number=s
secretarios de la Defensa	office	defence minister	gender=m number=p
secretaria de la Defensa	office	defence minister	gender=f number=s
secretarias de la Defensa	office	defence minister	gender=f number=p
cartera de la Defensa	ministry	defence-ministry
de la Defensa Nacional	portfolio	defence minister	ministry=defence-ministry
ministro de la Defensa Nacional	office	defence minister	gender=m number=s
ministros de la Defensa Nacional	office	defence minister	gender=m number=p
ministra de la Defensa Nacional	office	defence minister	gender=f number=s
ministras de la Defensa Nacional	office	defence minister	gender=f number=p
ministerio de la Defensa Nacional	ministry	defence-ministry
secretaría de la Defensa Nacional	ministry	defence-ministry	of=MX
titular de la Defensa Nacional	office	defence minister	number=s
secretario de la Defensa Nacional	office	defence minister	gender=m number=s
secretarios de la Defensa Nacional	office	defence minister	gender=m number=p
secretaria de la Defensa Nacional	office	defence minister	gender=f number=s
secretarias de la Defensa Nacional	office	defence minister	gender=f number=p
cartera de la Defensa Nacional	ministry	defence-ministry
de Defensa Nacional	portfolio	defence minister	ministry=defence-ministry
ministro de Defensa Nacional	office	defence minister	gender=m number=s
ministros de Defensa Nacional	office	defence minister	gender=m number=p
ministra de Defensa Nacional	office	defence minister	gender=f number=s
ministras de Defensa Nacional	office	defence minister	gender=f number=p
ministerio de Defensa Nacional	ministry	defence-ministry
secretaría de Defensa Nacional	ministry	defence-ministry	of=MX
titular de Defensa Nacional	office	defence minister	number=s
secretario de Defensa Nacional	office	defence minister	gender=m number=s
secretarios de Defensa Nacional	office	defence minister	gender=m number=p
secretaria de Defensa Nacional	office	defence minister	gender=f number=s
secretarias de Defensa Nacional	office	defence minister	gender=f number=p
cartera de Defensa Nacional	ministry	defence-ministry
del Interior	portfolio	interior minister	ministry=interior-ministry
ministro del Interior	office	interior minister	gender=m number=s
ministros del Interior	office	interior minister	gender=m number=p
ministra del Interior	office	interior minister	gender=f number=s
ministras del Interior	office	interior minister	gender=f number=p
ministerio del Interior	ministry	interior-ministry
secretaría del Interior	ministry	interior-ministry	of=MX
titular del Interior	office	interior minister	number=s
secretario del Interior	office	interior minister	gender=m number=s
secretarios del Interior	office	interior minister	gender=m number=p
secretaria del Interior	office	interior minister	gender=f number=s
secretarias del Interior	office	interior minister	gender=f number=p
cartera del Interior	ministry	interior-ministry
de Interior	portfolio	interior minister	ministry=interior-ministry
ministro de Interior	office	interior minister	gender=m number=s
ministros de Interior	office	interior minister	gender=m number=p
ministra de Interior	office	interior minister	gender=f number=s
ministras de Interior	office	interior minister	gender=f number=p
ministerio de Interior	ministry	interior-ministry
secretaría de Interior	ministry	interior-ministry	of=MX
titular de Interior	office	interior minister	number=s
secretario de Interior	office	interior minister	gender=m number=s
secretarios de Interior	office	interior minister	gender=m number=p
secretaria de Interior	office	interior minister	gender=f number=s
secretarias de Interior	office	interior minister	gender=f number=p
cartera de Interior	ministry	interior-ministry
de Gobernación	portfolio	interior minister	ministry=interior-ministry
ministro de Gobernación	office	interior minister	gender=m number=s
ministros de Gobernación	office	interior minister	gender=m number=p
ministra de Gobernación	office	interior minister	gender=f number=s
ministras de Gobernación	office	interior minister	gender=f number=p
ministerio de Gobernación	ministry	interior-ministry
secretaría de Gobernación	ministry	interior-ministry	of=MX
titular de Gobernación	office	interior minister	number=s
secretario de Gobernación	office	interior minister	gender=m number=s
secretarios de Gobernación	office	interior minister	gender=m number=p
secretaria de Gobernación	office	interior minister	gender=f number=s
secretarias de Gobernación	office	interior minister	gender=f number=p
cartera de Gobernación	ministry	interior-ministry
de Seguridad	portfolio	interior minister	ministry=interior-ministry
ministro de Seguridad	office	interior minister	gender=m number=s
ministros de Seguridad	office	interior minister	gender=m number=p
ministra de Seguridad	office	interior minister	gender=f number=s
ministras de Seguridad	office	interior minister	gender=f number=p
ministerio de Seguridad	ministry	interior-ministry
secretaría de Seguridad	ministry	interior-ministry	of=MX
titular de Seguridad	office	interior minister	number=s
secretario de Seguridad	office	interior minister	gender=m number=s
secretarios de Seguridad	office	interior minister	gender=m number=p
secretaria de Seguridad	office	interior minister	gender=f number=s
secretarias de Seguridad	office	interior minister	gender=f number=p
cartera de Seguridad	ministry	interior-ministry
de Seguridad Pública	portfolio	interior minister	ministry=interior-ministry
ministro de Seguridad Pública	office	interior minister	gender=m number=s
ministros de Seguridad Pública	office	interior minister	gender=m number=p
ministra de Seguridad Pública	office	interior minister	gender=f number=s
ministras de Seguridad Pública	office	interior minister	gender=f number=p
ministerio de Seguridad Pública	ministry	interior-ministry
secretaría de Seguridad Pública	ministry	interior-ministry	of=MX
titular de Seguridad Pública	office	interior minister	number=s
secretario de Seguridad Pública	office	interior minister	gender=m number=s
secretarios de Seguridad Pública	office	interior minister	gender=m number=p
secretaria de Seguridad Pública	office	interior minister	gender=f number=s
secretarias de Seguridad Pública	office	interior minister	gender=f number=p
cartera de Seguridad Pública	ministry	interior-ministry
de Gobierno	portfolio	interior minister	ministry=interior-ministry
ministro de Gobierno	office	interior minister	gender=m number=s
ministros de Gobierno	office	interior minister	gender=m number=p
ministra de Gobierno	office	interior minister	gender=f number=s
ministras de Gobierno	office	interior minister	gender=f number=p
ministerio de Gobierno	ministry	interior-ministry
secretaría de Gobierno	ministry	interior-ministry	of=MX
titular de Gobierno	office	interior minister	number=s
secretario de Gobierno	office	interior minister	gender=m number=s
secretarios de Gobierno	office	interior minister	gender=m number=p
secretaria de Gobierno	office	interior minister	gender=f number=s
secretarias de Gobierno	office	interior minister	gender=f number=p
cartera de Gobierno	ministry	interior-ministry
de Finanzas	portfolio	finance minister	ministry=finance-ministry
ministro de Finanzas	office	finance minister	gender=m number=s
ministros de Finanzas	office	finance minister	gender=m number=p
ministra de Finanzas	office	finance minister	gender=f number=s
ministras de Finanzas	office	finance minister	gender=f number=p
ministerio de Finanzas	ministry	finance-ministry
secretaría de Finanzas	ministry	finance-ministry	of=MX
titular de Finanzas	office	finance minister	number=s
secretario de Finanzas	office	finance minister	gender=m number=s
secretarios de Finanzas	office	finance minister	gender=m number=p
secretaria de Finanzas	office	finance minister	gender=f number=s
secretarias de Finanzas	office	finance minister	gender=f number=p
cartera de Finanzas	ministry	finance-ministry
de Hacienda	portfolio	finance minister	ministry=finance-ministry
ministro de Hacienda	office	finance minister	gender=m number=s
ministros de Hacienda	office	finance minister	gender=m number=p
ministra de Hacienda	office	finance minister	gender=f number=s
ministras de Hacienda	office	finance minister	gender=f number=p
ministerio de Hacienda	ministry	finance-ministry
secretaría de Hacienda	ministry	finance-ministry	of=MX
titular de Hacienda	office	finance minister	number=s
secretario de Hacienda	office	finance minister	gender=m number=s
secretarios de Hacienda	office	finance minister	gender=m number=p
secretaria de Hacienda	office	finance minister	gender=f number=s
secretarias de Hacienda	office	finance minister	gender=f number=p
cartera de Hacienda	ministry	finance-ministry
de Economía y Finanzas	portfolio	finance minister	ministry=finance-ministry
ministro de Economía y Finanzas	office	finance minister	gender=m number=s
ministros de Economía y Finanzas	office	finance minister	gender=m number=p
ministra de Economía y Finanzas	office	finance minister	gender=f number=s
ministras de Economía y Finanzas	office	finance minister	gender=f number=p
ministerio de Economía y Finanzas	ministry	finance-ministry
secretaría de Economía y Finanzas	ministry	finance-ministry	of=MX
titular de Economía y Finanzas	office	finance minister	number=s
secretario de Economía y Finanzas	office	finance minister	gender=m number=s
secretarios de Economía y Finanzas	office	finance minister	gender=m number=p
secretaria de Economía y Finanzas	office	finance minister	gender=f number=s
secretarias de Economía y Finanzas	office	finance minister	gender=f number=p
cartera de Economía y Finanzas	ministry	finance-ministry
de Hacienda y Crédito Público	portfolio	finance minister	ministry=finance-ministry
ministro de Hacienda y Crédito Público	office	finance minister	gender=m number=s
ministros de Hacienda y Crédito Público	office	finance minister	gender=m number=p
ministra de Hacienda y Crédito Público	office	finance minister	gender=f number=s
ministras de Hacienda y Crédito Público	office	finance minister	gender=f number=p
ministerio de Hacienda y Crédito Público	ministry	finance-ministry
secretaría de Hacienda y Crédito Público	ministry	finance-ministry	of=MX
titular de Hacienda y Crédito Público	office	finance minister	number=s
secretario de Hacienda y Crédito Público	office	finance minister	gender=m number=s
secretarios de Hacienda y Crédito Público	office	finance minister	gender=m number=p
secretaria de Hacienda y Crédito Público	office	finance minister	gender=f number=s
secretarias de Hacienda y Crédito Público	office	finance minister	gender=f number=p
cartera de Hacienda y Crédito Público	ministry	finance-ministry
del Tesoro	portfolio	finance minister	ministry=finance-ministry
ministro del Tesoro	office	finance minister	gender=m number=s
ministros del Tesoro	office	finance minister	gender=m number=p
ministra del Tesoro	office	finance minister	gender=f number=s
ministras del Tesoro	office	finance minister	gender=f number=p
ministerio del Tesoro	ministry	finance-ministry
secretaría del Tesoro	ministry	finance-ministry	of=MX
titular del Tesoro	office	finance minister	number=s
secretario del Tesoro	office	finance minister	gender=m number=s
secretarios del Tesoro	office	finance minister	gender=m number=p
secretaria del Tesoro	office	finance minister	gender=f number=s
secretarias del Tesoro	office	finance minister	gender=f number=p
cartera del Tesoro	ministry	finance-ministry
de Economía	portfolio	economy minister	ministry=economy-ministry
ministro de Economía	office	economy minister	gender=m number=s
ministros de Economía	office	economy minister	gender=m number=p
ministra de Economía	office	economy minister	gender=f number=s
ministras de Economía	office	economy minister	gender=f number=p
ministerio de Economía	ministry	economy-ministry
secretaría de Economía	ministry	economy-ministry	of=MX
titular de Economía	office	economy minister	number=s
secretario de Economía	office	economy minister	gender=m number=s
secretarios de Economía	office	economy minister	gender=m number=p
secretaria de Economía	office	economy minister	gender=f number=s
secretarias de Economía	office	economy minister	gender=f number=p
cartera de Economía	ministry	economy-ministry
de Asuntos Económicos	portfolio	economy minister	ministry=economy-ministry
ministro de Asuntos Económicos	office	economy minister	gender=m number=s
ministros de Asuntos Económicos	office	economy minister	gender=m number=p
ministra de Asuntos Económicos	office	economy minister	gender=f number=s
ministras de Asuntos Económicos	office	economy minister	gender=f number=p
ministerio de Asuntos Económicos	ministry	economy-ministry
secretaría de Asuntos Económicos	ministry	economy-ministry	of=MX
titular de Asuntos Económicos	office	economy minister	number=s
secretario de Asuntos Económicos	office	economy minister	gender=m number=s
secretarios de Asuntos Económicos	office	economy minister	gender=m number=p
secretaria de Asuntos Económicos	office	economy minister	gender=f number=s
secretarias de Asuntos Económicos	office	economy minister	gender=f number=p
cartera de Asuntos Económicos	ministry	economy-ministry
de Justicia	portfolio	justice minister	ministry=justice-ministry
ministro de Justicia	office	justice minister	gender=m number=s
ministros de Justicia	office	justice minister	gender=m number=p
ministra de Justicia	office	justice minister	gender=f number=s
ministras de Justicia	office	justice minister	gender=f number=p
ministerio de Justicia	ministry	justice-ministry
secretaría de Justicia	ministry	justice-ministry	of=MX
titular de Justicia	office	justice minister	number=s
secretario de Justicia	office	justice minister	gender=m number=s
secretarios de Justicia	office	justice minister	gender=m number=p
secretaria de Justicia	office	justice minister	gender=f number=s
secretarias de Justicia	office	justice minister	gender=f number=p
cartera de Justicia	ministry	justice-ministry
de Presidencia y Justicia	portfolio	justice minister	ministry=justice-ministry
ministro de Presidencia y Justicia	office	justice minister	gender=m number=s
ministros de Presidencia y Justicia	office	justice minister	gender=m number=p
ministra de Presidencia y Justicia	office	justice minister	gender=f number=s
ministras de Presidencia y Justicia	office	justice minister	gender=f number=p
ministerio de Presidencia y Justicia	ministry	justice-ministry
secretaría de Presidencia y Justicia	ministry	justice-ministry	of=MX
titular de Presidencia y Justicia	office	justice minister	number=s
secretario de Presidencia y Justicia	office	justice minister	gender=m number=s
secretarios de Presidencia y Justicia	office	justice minister	gender=m number=p
secretaria de Presidencia y Justicia	office	justice minister	gender=f number=s
secretarias de Presidencia y Justicia	office	justice minister	gender=f number=p
cartera de Presidencia y Justicia	ministry	justice-ministry
de Comercio	portfolio	trade minister	ministry=trade-ministry
ministro de Comercio	office	trade minister	gender=m number=s
ministros de Comercio	office	trade minister	gender=m number=p
ministra de Comercio	office	trade minister	gender=f number=s
ministras de Comercio	office	trade minister	gender=f number=p
ministerio de Comercio	ministry	trade-ministry
secretaría de Comercio	ministry	trade-ministry	of=MX
titular de Comercio	office	trade minister	number=s
secretario de Comercio	office	trade minister	gender=m number=s
secretarios de Comercio	office	trade minister	gender=m number=p
secretaria de Comercio	office	trade minister	gender=f number=s
secretarias de Comercio	office	trade minister	gender=f number=p
cartera de Comercio	ministry	trade-ministry
de Comercio Exterior	portfolio	trade minister	ministry=trade-ministry
ministro de Comercio Exterior	office	trade minister	gender=m number=s
ministros de Comercio Exterior	office	trade minister	gender=m number=p
ministra de Comercio Exterior	office	trade minister	gender=f number=s
ministras de Comercio Exterior	office	trade minister	gender=f number=p
ministerio de Comercio Exterior	ministry	trade-ministry
secretaría de Comercio Exterior	ministry	trade-ministry	of=MX
titular de Comercio Exterior	office	trade minister	number=s
secretario de Comercio Exterior	office	trade minister	gender=m number=s
secretarios de Comercio Exterior	office	trade minister	gender=m number=p
secretaria de Comercio Exterior	office	trade minister	gender=f number=s
secretarias de Comercio Exterior	office	trade minister	gender=f number=p
cartera de Comercio Exterior	ministry	trade-ministry
de Industria y Comercio	portfolio	trade minister	ministry=trade-ministry
ministro de Industria y Comercio	office	trade minister	gender=m number=s
ministros de Industria y Comercio	office	trade minister	gender=m number=p
ministra de Industria y Comercio	office	trade minister	gender=f number=s
ministras de Industria y Comercio	office	trade minister	gender=f number=p
ministerio de Industria y Comercio	ministry	trade-ministry
secretaría de Industria y Comercio	ministry	trade-ministry	of=MX
titular de Industria y Comercio	office	trade minister	number=s
secretario de Industria y Comercio	office	trade minister	gender=m number=s
secretarios de Industria y Comercio	office	trade minister	gender=m number=p
secretaria de Industria y Comercio	office	trade minister	gender=f number=s
secretarias de Industria y Comercio	office	trade minister	gender=f number=p
cartera de Industria y Comercio	ministry	trade-ministry
de Energía	portfolio	energy minister	ministry=energy-ministry
ministro de Energía	office	energy minister	gender=m number=s
ministros de Energía	office	energy minister	gender=m number=p
ministra de Energía	office	energy minister	gender=f number=s
ministras de Energía	office	energy minister	gender=f number=p
ministerio de Energía	ministry	energy-ministry
secretaría de Energía	ministry	energy-ministry	of=MX
titular de Energía	office	energy minister	number=s
secretario de Energía	office	energy minister	gender=m number=s
secretarios de Energía	office	energy minister	gender=m number=p
secretaria de Energía	office	energy minister	gender=f number=s
secretarias de Energía	office	energy minister	gender=f number=p
cartera de Energía	ministry	energy-ministry
de Energía y Minas	portfolio	energy minister	ministry=energy-ministry
ministro de Energía y Minas	office	energy minister	gender=m number=s
ministros de Energía y Minas	office	energy minister	gender=m number=p
ministra de Energía y Minas	office	energy minister	gender=f number=s
ministras de Energía y Minas	office	energy minister	gender=f number=p
ministerio de Energía y Minas	ministry	energy-ministry
secretaría de Energía y Minas	ministry	energy-ministry	of=MX
titular de Energía y Minas	office	energy minister	number=s
secretario de Energía y Minas	office	energy minister	gender=m number=s
secretarios de Energía y Minas	office	energy minister	gender=m number=p
secretaria de Energía y Minas	office	energy minister	gender=f number=s
secretarias de Energía y Minas	office	energy minister	gender=f number=p
cartera de Energía y Minas	ministry	energy-ministry
de Minas	portfolio	energy minister	ministry=energy-ministry
ministro de Minas	office	energy minister	gender=m number=s
ministros de Minas	office	energy minister	gender=m number=p
ministra de Minas	office	energy minister	gender=f number=s
ministras de Minas	office	energy minister	gender=f number=p
ministerio de Minas	ministry	energy-ministry
secretaría de Minas	ministry	energy-ministry	of=MX
titular de Minas	office	energy minister	number=s
secretario de Minas	office	energy minister	gender=m number=s
secretarios de Minas	office	energy minister	gender=m number=p
secretaria de Minas	office	energy minister	gender=f number=s
secretarias de Minas	office	energy minister	gender=f number=p
cartera de Minas	ministry	energy-ministry
de Petróleo	portfolio	energy minister	ministry=energy-ministry
ministro de Petróleo	office	energy minister	gender=m number=s
ministros de Petróleo	office	energy minister	gender=m number=p
ministra de Petróleo	office	energy minister	gender=f number=s
ministras de Petróleo	office	energy minister	gender=f number=p
ministerio de Petróleo	ministry	energy-ministry
secretaría de Petróleo	ministry	energy-ministry	of=MX
titular de Petróleo	office	energy minister	number=s
secretario de Petróleo	office	energy minister	gender=m number=s
secretarios de Petróleo	office	energy minister	gender=m number=p
secretaria de Petróleo	office	energy minister	gender=f number=s
secretarias de Petróleo	office	energy minister	gender=f number=p
cartera de Petróleo	ministry	energy-ministry
de Transición Ecológica	portfolio	energy minister	ministry=energy-ministry
ministro de Transición Ecológica	office	energy minister	gender=m number=s
ministros de Transición Ecológica	office	energy minister	gender=m number=p
ministra de Transición Ecológica	office	energy minister	gender=f number=s
ministras de Transición Ecológica	office	energy minister	gender=f number=p
ministerio de Transición Ecológica	ministry	energy-ministry
secretaría de Transición Ecológica	ministry	energy-ministry	of=MX
titular de Transición Ecológica	office	energy minister	number=s
secretario de Transición Ecológica	office	energy minister	gender=m number=s
secretarios de Transición Ecológica	office	energy minister	gender=m number=p
secretaria de Transición Ecológica	office	energy minister	gender=f number=s
secretarias de Transición Ecológica	office	energy minister	gender=f number=p
cartera de Transición Ecológica	ministry	energy-ministry
de Salud	portfolio	health minister	ministry=health-ministry
ministro de Salud	office	health minister	gender=m number=s
ministros de Salud	office	health minister	gender=m number=p
ministra de Salud	office	health minister	gender=f number=s
ministras de Salud	office	health minister	gender=f number=p
ministerio de Salud	ministry	health-ministry
secretaría de Salud	ministry	health-ministry	of=MX
titular de Salud	office	health minister	number=s
secretario de Salud	office	health minister	gender=m number=s
secretarios de Salud	office	health minister	gender=m number=p
secretaria de Salud	office	health minister	gender=f number=s
secretarias de Salud	office	health minister	gender=f number=p
cartera de Salud	ministry	health-ministry
de Sanidad	portfolio	health minister	ministry=health-ministry
ministro de Sanidad	office	health minister	gender=m number=s
ministros de Sanidad	office	health minister	gender=m number=p
ministra de Sanidad	office	health minister	gender=f number=s
ministras de Sanidad	office	health minister	gender=f number=p
ministerio de Sanidad	ministry	health-ministry
secretaría de Sanidad	ministry	health-ministry	of=MX
titular de Sanidad	office	health minister	number=s
secretario de Sanidad	office	health minister	gender=m number=s
secretarios de Sanidad	office	health minister	gender=m number=p
secretaria de Sanidad	office	health minister	gender=f number=s
secretarias de Sanidad	office	health minister	gender=f number=p
cartera de Sanidad	ministry	health-ministry
de Salud Pública	portfolio	health minister	ministry=health-ministry
ministro de Salud Pública	office	health minister	gender=m number=s
ministros de Salud Pública	office	health minister	gender=m number=p
ministra de Salud Pública	office	health minister	gender=f number=s
ministras de Salud Pública	office	health minister	gender=f number=p
ministerio de Salud Pública	ministry	health-ministry
secretaría de Salud Pública	ministry	health-ministry	of=MX
titular de Salud Pública	office	health minister	number=s
secretario de Salud Pública	office	health minister	gender=m number=s
secretarios de Salud Pública	office	health minister	gender=m number=p
secretaria de Salud Pública	office	health minister	gender=f number=s
secretarias de Salud Pública	office	health minister	gender=f number=p
cartera de Salud Pública	ministry	health-ministry
de Educación	portfolio	education minister	ministry=education-ministry
ministro de Educación	office	education minister	gender=m number=s
ministros de Educación	office	education minister	gender=m number=p
ministra de Educación	office	education minister	gender=f number=s
ministras de Educación	office	education minister	gender=f number=p
ministerio de Educación	ministry	education-ministry
secretaría de Educación	ministry	education-ministry	of=MX
titular de Educación	office	education minister	number=s
secretario de Educación	office	education minister	gender=m number=s
secretarios de Educación	office	education minister	gender=m number=p
secretaria de Educación	office	education minister	gender=f number=s
secretarias de Educación	office	education minister	gender=f number=p
cartera de Educación	ministry	education-ministry
de Educación Superior	portfolio	education minister	ministry=education-ministry
ministro de Educación Superior	office	education minister	gender=m number=s
ministros de Educación Superior	office	education minister	gender=m number=p
ministra de Educación Superior	office	education minister	gender=f number=s
ministras de Educación Superior	office	education minister	gender=f number=p
ministerio de Educación Superior	ministry	education-ministry
secretaría de Educación Superior	ministry	education-ministry	of=MX
titular de Educación Superior	office	education minister	number=s
secretario de Educación Superior	office	education minister	gender=m number=s
secretarios de Educación Superior	office	education minister	gender=m number=p
secretaria de Educación Superior	office	education minister	gender=f number=s
secretarias de Educación Superior	office	education minister	gender=f number=p
cartera de Educación Superior	ministry	education-ministry
de Agricultura	portfolio	agriculture minister	ministry=agriculture-ministry
ministro de Agricultura	office	agriculture minister	gender=m number=s
ministros de Agricultura	office	agriculture minister	gender=m number=p
ministra de Agricultura	office	agriculture minister	gender=f number=s
ministras de Agricultura	office	agriculture minister	gender=f number=p
ministerio de Agricultura	ministry	agriculture-ministry
secretaría de Agricultura	ministry	agriculture-ministry	of=MX
titular de Agricultura	office	agriculture minister	number=s
secretario de Agricultura	office	agriculture minister	gender=m number=s
secretarios de Agricultura	office	agriculture minister	gender=m number=p
secretaria de Agricultura	office	agriculture minister	gender=f number=s
secretarias de Agricultura	office	agriculture minister	gender=f number=p
cartera de Agricultura	ministry	agriculture-ministry
de Agricultura, Pesca y Alimentación	portfolio	agriculture minister	ministry=agriculture-ministry
ministro de Agricultura, Pesca y Alimentación	office	agriculture minister	gender=m number=s
ministros de Agricultura, Pesca y Alimentación	office	agriculture minister	gender=m number=p
ministra de Agricultura, Pesca y Alimentación	office	agriculture minister	gender=f number=s
ministras de Agricultura, Pesca y Alimentación	office	agriculture minister	gender=f number=p
ministerio de Agricultura, Pesca y Alimentación	ministry	agriculture-ministry
secretaría de Agricultura, Pesca y Alimentación	ministry	agriculture-ministry	of=MX
titular de Agricultura, Pesca y Alimentación	office	agriculture minister	number=s
secretario de Agricultura, Pesca y Alimentación	office	agriculture minister	gender=m number=s
secretarios de Agricultura, Pesca y Alimentación	office	agriculture minister	gender=m number=p
secretaria de Agricultura, Pesca y Alimentación	office	agriculture minister	gender=f number=s
secretarias de Agricultura, Pesca y Alimentación	office	agriculture minister	gender=f number=p
cartera de Agricultura, Pesca y Alimentación	ministry	agriculture-ministry
de Transportes	portfolio	transport minister	ministry=transport-ministry
ministro de Transportes	office	transport minister	gender=m number=s
ministros de Transportes	office	transport minister	gender=m number=p
ministra de Transportes	office	transport minister	gender=f number=s
ministras de Transportes	office	transport minister	gender=f number=p
ministerio de Transportes	ministry	transport-ministry
secretaría de Transportes	ministry	transport-ministry	of=MX
titular de Transportes	office	transport minister	number=s
secretario de Transportes	office	transport minister	gender=m number=s
secretarios de Transportes	office	transport minister	gender=m number=p
secretaria de Transportes	office	transport minister	gender=f number=s
secretarias de Transportes	office	transport minister	gender=f number=p
cartera de Transportes	ministry	transport-ministry
de Transporte	portfolio	transport minister	ministry=transport-ministry
ministro de Transporte	office	transport minister	gender=m number=s
ministros de Transporte	office	transport minister	gender=m number=p
ministra de Transporte	office	transport minister	gender=f number=s
ministras de Transporte	office	transport minister	gender=f number=p
ministerio de Transporte	ministry	transport-ministry
secretaría de Transporte	ministry	transport-ministry	of=MX
titular de Transporte	office	transport minister	number=s
secretario de Transporte	office	transport minister	gender=m number=s
secretarios de Transporte	office	transport minister	gender=m number=p
secretaria de Transporte	office	transport minister	gender=f number=s
secretarias de Transporte	office	transport minister	gender=f number=p
cartera de Transporte	ministry	transport-ministry
de Fomento	portfolio	transport minister	ministry=transport-ministry
ministro de Fomento	office	transport minister	gender=m number=s
ministros de Fomento	office	transport minister	gender=m number=p
ministra de Fomento	office	transport minister	gender=f number=s
ministras de Fomento	office	transport minister	gender=f number=p
ministerio de Fomento	ministry	transport-ministry
secretaría de Fomento	ministry	transport-ministry	of=MX
titular de Fomento	office	transport minister	number=s
secretario de Fomento	office	transport minister	gender=m number=s
secretarios de Fomento	office	transport minister	gender=m number=p
secretaria de Fomento	office	transport minister	gender=f number=s
secretarias de Fomento	office	transport minister	gender=f number=p
cartera de Fomento	ministry	transport-ministry
de Cultura	portfolio	culture minister	ministry=culture-ministry
ministro de Cultura	office	culture minister	gender=m number=s
ministros de Cultura	office	culture minister	gender=m number=p
ministra de Cultura	office	culture minister	gender=f number=s
ministras de Cultura	office	culture minister	gender=f number=p
ministerio de Cultura	ministry	culture-ministry
secretaría de Cultura	ministry	culture-ministry	of=MX
titular de Cultura	office	culture minister	number=s
secretario de Cultura	office	culture minister	gender=m number=s
secretarios de Cultura	office	culture minister	gender=m number=p
secretaria de Cultura	office	culture minister	gender=f number=s
secretarias de Cultura	office	culture minister	gender=f number=p
cartera de Cultura	ministry	culture-ministry
de Comunicación	portfolio	communication minister	ministry=communication-ministry
ministro de Comunicación	office	communication minister	gender=m number=s
ministros de Comunicación	office	communication minister	gender=m number=p
ministra de Comunicación	office	communication minister	gender=f number=s
ministras de Comunicación	office	communication minister	gender=f number=p
ministerio de Comunicación	ministry	communication-ministry
secretaría de Comunicación	ministry	communication-ministry	of=MX
titular de Comunicación	office	communication minister	number=s
secretario de Comunicación	office	communication minister	gender=m number=s
secretarios de Comunicación	office	communication minister	gender=m number=p
secretaria de Comunicación	office	communication minister	gender=f number=s
secretarias de Comunicación	office	communication minister	gender=f number=p
cartera de Comunicación	ministry	communication-ministry
de Comunicaciones	portfolio	communication minister	ministry=communication-ministry
ministro de Comunicaciones	office	communication minister	gender=m number=s
ministros de Comunicaciones	office	communication minister	gender=m number=p
ministra de Comunicaciones	office	communication minister	gender=f number=s
ministras de Comunicaciones	office	communication minister	gender=f number=p
ministerio de Comunicaciones	ministry	communication-ministry
secretaría de Comunicaciones	ministry	communication-ministry	of=MX
titular de Comunicaciones	office	communication minister	number=s
secretario de Comunicaciones	office	communication minister	gender=m number=s
secretarios de Comunicaciones	office	communication minister	gender=m number=p
secretaria de Comunicaciones	office	communication minister	gender=f number=s
secretarias de Comunicaciones	office	communication minister	gender=f number=p
cartera de Comunicaciones	ministry	communication-ministry
de Información	portfolio	communication minister	ministry=communication-ministry
ministro de Información	office	communication minister	gender=m number=s
ministros de Información	office	communication minister	gender=m number=p
ministra de Información	office	communication minister	gender=f number=s
ministras de Información	office	communication minister	gender=f number=p
ministerio de Información	ministry	communication-ministry
secretaría de Información	ministry	communication-ministry	of=MX
titular de Información	office	communication minister	number=s
secretario de Información	office	communication minister	gender=m number=s
secretarios de Información	office	communication minister	gender=m number=p
secretaria de Información	office	communication minister	gender=f number=s
secretarias de Información	office	communication minister	gender=f number=p
cartera de Información	ministry	communication-ministry
de Trabajo	portfolio	labour minister	ministry=labour-ministry
ministro de Trabajo	office	labour minister	gender=m number=s
ministros de Trabajo	office	labour minister	gender=m number=p
ministra de Trabajo	office	labour minister	gender=f number=s
ministras de Trabajo	office	labour minister	gender=f number=p
ministerio de Trabajo	ministry	labour-ministry
secretaría de Trabajo	ministry	labour-ministry	of=MX
titular de Trabajo	office	labour minister	number=s
secretario de Trabajo	office	labour minister	gender=m number=s
secretarios de Trabajo	office	labour minister	gender=m number=p
secretaria de Trabajo	office	labour minister	gender=f number=s
secretarias de Trabajo	office	labour minister	gender=f number=p
cartera de Trabajo	ministry	labour-ministry
del Trabajo	portfolio	labour minister	ministry=labour-ministry
ministro del Trabajo	office	labour minister	gender=m number=s
ministros del Trabajo	office	labour minister	gender=m number=p
ministra del Trabajo	office	labour minister	gender=f number=s
ministras del Trabajo	office	labour minister	gender=f number=p
ministerio del Trabajo	ministry	labour-ministry
secretaría del Trabajo	ministry	labour-ministry	of=MX
titular del Trabajo	office	labour minister	number=s
secretario del Trabajo	office	labour minister	gender=m number=s
secretarios del Trabajo	office	labour minister	gender=m number=p
secretaria del Trabajo	office	labour minister	gender=f number=s
secretarias del Trabajo	office	labour minister	gender=f number=p
cartera del Trabajo	ministry	labour-ministry
de Empleo	portfolio	labour minister	ministry=labour-ministry
ministro de Empleo	office	labour minister	gender=m number=s
ministros de Empleo	office	labour minister	gender=m number=p
ministra de Empleo	office	labour minister	gender=f number=s
ministras de Empleo	office	labour minister	gender=f number=p
ministerio de Empleo	ministry	labour-ministry
secretaría de Empleo	ministry	labour-ministry	of=MX
titular de Empleo	office	labour minister	number=s
secretario de Empleo	office	labour minister	gender=m number=s
secretarios de Empleo	office	labour minister	gender=m number=p
secretaria de Empleo	office	labour minister	gender=f number=s
secretarias de Empleo	office	labour minister	gender=f number=p
cartera de Empleo	ministry	labour-ministry
de Medio Ambiente	portfolio	environment minister	ministry=environment-ministry
ministro de Medio Ambiente	office	environment minister	gender=m number=s
ministros de Medio Ambiente	office	environment minister	gender=m number=p
ministra de Medio Ambiente	office	environment minister	gender=f number=s
ministras de Medio Ambiente	office	environment minister	gender=f number=p
ministerio de Medio Ambiente	ministry	environment-ministry
secretaría de Medio Ambiente	ministry	environment-ministry	of=MX
titular de Medio Ambiente	office	environment minister	number=s
secretario de Medio Ambiente	office	environment minister	gender=m number=s
secretarios de Medio Ambiente	office	environment minister	gender=m number=p
secretaria de Medio Ambiente	office	environment minister	gender=f number=s
secretarias de Medio Ambiente	office	environment minister	gender=f number=p
cartera de Medio Ambiente	ministry	environment-ministry
de Ambiente	portfolio	environment minister	ministry=environment-ministry
ministro de Ambiente	office	environment minister	gender=m number=s
ministros de Ambiente	office	environment minister	gender=m number=p
ministra de Ambiente	office	environment minister	gender=f number=s
ministras de Ambiente	office	environment minister	gender=f number=p
ministerio de Ambiente	ministry	environment-ministry
secretaría de Ambiente	ministry	environment-ministry	of=MX
titular de Ambiente	office	environment minister	number=s
secretario de Ambiente	office	environment minister	gender=m number=s
secretarios de Ambiente	office	environment minister	gender=m number=p
secretaria de Ambiente	office	environment minister	gender=f number=s
secretarias de Ambiente	office	environment minister	gender=f number=p
cartera de Ambiente	ministry	environment-ministry
del Ambiente	portfolio	environment minister	ministry=environment-ministry
ministro del Ambiente	office	environment minister	gender=m number=s
ministros del Ambiente	office	environment minister	gender=m number=p
ministra del Ambiente	office	environment minister	gender=f number=s
ministras del Ambiente	office	environment minister	gender=f number=p
ministerio del Ambiente	ministry	environment-ministry
secretaría del Ambiente	ministry	environment-ministry	of=MX
titular del Ambiente	office	environment minister	number=s
secretario del Ambiente	office	environment minister	gender=m number=s
secretarios del Ambiente	office	environment minister	gender=m number=p
secretaria del Ambiente	office	environment minister	gender=f number=s
secretarias del Ambiente	office	environment minister	gender=f number=p
cartera del Ambiente	ministry	environment-ministry
de Industria	portfolio	industry minister	ministry=industry-ministry
ministro de Industria	office	industry minister	gender=m number=s
ministros de Industria	office	industry minister	gender=m number=p
ministra de Industria	office	industry minister	gender=f number=s
ministras de Industria	office	industry minister	gender=f number=p
ministerio de Industria	ministry	industry-ministry
secretaría de Industria	ministry	industry-ministry	of=MX
titular de Industria	office	industry minister	number=s
secretario de Industria	office	industry minister	gender=m number=s
secretarios de Industria	office	industry minister	gender=m number=p
secretaria de Industria	office	industry minister	gender=f number=s
secretarias de Industria	office	industry minister	gender=f number=p
cartera de Industria	ministry	industry-ministry
de Industria y Turismo	portfolio	industry minister	ministry=industry-ministry
ministro de Industria y Turismo	office	industry minister	gender=m number=s
ministros de Industria y Turismo	office	industry minister	gender=m number=p
ministra de Industria y Turismo	office	industry minister	gender=f number=s
ministras de Industria y Turismo	office	industry minister	gender=f number=p
ministerio de Industria y Turismo	ministry	industry-ministry
secretaría de Industria y Turismo	ministry	industry-ministry	of=MX
titular de Industria y Turismo	office	industry minister	number=s
secretario de Industria y Turismo	office	industry minister	gender=m number=s
secretarios de Industria y Turismo	office	industry minister	gender=m number=p
secretaria de Industria y Turismo	office	industry minister	gender=f number=s
secretarias de Industria y Turismo	office	industry minister	gender=f number=p
cartera de Industria y Turismo	ministry	industry-ministry
de Turismo	portfolio	tourism minister	ministry=tourism-ministry
ministro de Turismo	office	tourism minister	gender=m number=s
ministros de Turismo	office	tourism minister	gender=m number=p
ministra de Turismo	office	tourism minister	gender=f number=s
ministras de Turismo	office	tourism minister	gender=f number=p
ministerio de Turismo	ministry	tourism-ministry
secretaría de Turismo	ministry	tourism-ministry	of=MX
titular de Turismo	office	tourism minister	number=s
secretario de Turismo	office	tourism minister	gender=m number=s
secretarios de Turismo	office	tourism minister	gender=m number=p
secretaria de Turismo	office	tourism minister	gender=f number=s
secretarias de Turismo	office	tourism minister	gender=f number=p
cartera de Turismo	ministry	tourism-ministry
de Deportes	portfolio	sports minister	ministry=sports-ministry
ministro de Deportes	office	sports minister	gender=m number=s
ministros de Deportes	office	sports minister	gender=m number=p
ministra de Deportes	office	sports minister	gender=f number=s
ministras de Deportes	office	sports minister	gender=f number=p
ministerio de Deportes	ministry	sports-ministry
secretaría de Deportes	ministry	sports-ministry	of=MX
titular de Deportes	office	sports minister	number=s
secretario de Deportes	office	sports minister	gender=m number=s
secretarios de Deportes	office	sports minister	gender=m number=p
secretaria de Deportes	office	sports minister	gender=f number=s
secretarias de Deportes	office	sports minister	gender=f number=p
cartera de Deportes	ministry	sports-ministry
de Deporte	portfolio	sports minister	ministry=sports-ministry
ministro de Deporte	office	sports minister	gender=m number=s
ministros de Deporte	office	sports minister	gender=m number=p
ministra de Deporte	office	sports minister	gender=f number=s
ministras de Deporte	office	sports minister	gender=f number=p
ministerio de Deporte	ministry	sports-ministry
secretaría de Deporte	ministry	sports-ministry	of=MX
titular de Deporte	office	sports minister	number=s
secretario de Deporte	office	sports minister	gender=m number=s
secretarios de Deporte	office	sports minister	gender=m number=p
secretaria de Deporte	office	sports minister	gender=f number=s
secretarias de Deporte	office	sports minister	gender=f number=p
cartera de Deporte	ministry	sports-ministry
de Inmigración	portfolio	immigration minister	ministry=immigration-ministry
ministro de Inmigración	office	immigration minister	gender=m number=s
ministros de Inmigración	office	immigration minister	gender=m number=p
ministra de Inmigración	office	immigration minister	gender=f number=s
ministras de Inmigración	office	immigration minister	gender=f number=p
ministerio de Inmigración	ministry	immigration-ministry
secretaría de Inmigración	ministry	immigration-ministry	of=MX
titular de Inmigración	office	immigration minister	number=s
secretario de Inmigración	office	immigration minister	gender=m number=s
secretarios de Inmigración	office	immigration minister	gender=m number=p
secretaria de Inmigración	office	immigration minister	gender=f number=s
secretarias de Inmigración	office	immigration minister	gender=f number=p
cartera de Inmigración	ministry	immigration-ministry
de Migraciones	portfolio	immigration minister	ministry=immigration-ministry
ministro de Migraciones	office	immigration minister	gender=m number=s
ministros de Migraciones	office	immigration minister	gender=m number=p
ministra de Migraciones	office	immigration minister	gender=f number=s
ministras de Migraciones	office	immigration minister	gender=f number=p
ministerio de Migraciones	ministry	immigration-ministry
secretaría de Migraciones	ministry	immigration-ministry	of=MX
titular de Migraciones	office	immigration minister	number=s
secretario de Migraciones	office	immigration minister	gender=m number=s
secretarios de Migraciones	office	immigration minister	gender=m number=p
secretaria de Migraciones	office	immigration minister	gender=f number=s
secretarias de Migraciones	office	immigration minister	gender=f number=p
cartera de Migraciones	ministry	immigration-ministry
de Inclusión, Seguridad Social y Migraciones	portfolio	immigration minister	ministry=immigration-ministry
ministro de Inclusión, Seguridad Social y Migraciones	office	immigration minister	gender=m number=s
ministros de Inclusión, Seguridad Social y Migraciones	office	immigration minister	gender=m number=p
ministra de Inclusión, Seguridad Social y Migraciones	office	immigration minister	gender=f number=s
ministras de Inclusión, Seguridad Social y Migraciones	office	immigration minister	gender=f number=p
ministerio de Inclusión, Seguridad Social y Migraciones	ministry	immigration-ministry
secretaría de Inclusión, Seguridad Social y Migraciones	ministry	immigration-ministry	of=MX
titular de Inclusión, Seguridad Social y Migraciones	office	immigration minister	number=s
secretario de Inclusión, Seguridad Social y Migraciones	office	immigration minister	gender=m number=s
secretarios de Inclusión, Seguridad Social y Migraciones	office	immigration minister	gender=m number=p
secretaria de Inclusión, Seguridad Social y Migraciones	office	immigration minister	gender=f number=s
secretarias de Inclusión, Seguridad Social y Migraciones	office	immigration minister	gender=f number=p
cartera de Inclusión, Seguridad Social y Migraciones	ministry	immigration-ministry
de Asuntos Europeos	portfolio	European affairs minister	ministry=european-affairs-ministry
ministro de Asuntos Europeos	office	European affairs minister	gender=m number=s
ministros de Asuntos Europeos	office	European affairs minister	gender=m number=p
ministra de Asuntos Europeos	office	European affairs minister	gender=f number=s
ministras de Asuntos Europeos	office	European affairs minister	gender=f number=p
ministerio de Asuntos Europeos	ministry	european-affairs-ministry
secretaría de Asuntos Europeos	ministry	european-affairs-ministry	of=MX
titular de Asuntos Europeos	office	European affairs minister	number=s
secretario de Asuntos Europeos	office	European affairs minister	gender=m number=s
secretarios de Asuntos Europeos	office	European affairs minister	gender=m number=p
secretaria de Asuntos Europeos	office	European affairs minister	gender=f number=s
secretarias de Asuntos Europeos	office	European affairs minister	gender=f number=p
cartera de Asuntos Europeos	ministry	european-affairs-ministry
para Asuntos Europeos	portfolio	European affairs minister	ministry=european-affairs-ministry
ministro para Asuntos Europeos	office	European affairs minister	gender=m number=s
ministros para Asuntos Europeos	office	European affairs minister	gender=m number=p
ministra para Asuntos Europeos	office	European affairs minister	gender=f number=s
ministras para Asuntos Europeos	office	European affairs minister	gender=f number=p
ministerio para Asuntos Europeos	ministry	european-affairs-ministry
secretaría para Asuntos Europeos	ministry	european-affairs-ministry	of=MX
titular para Asuntos Europeos	office	European affairs minister	number=s
secretario para Asuntos Europeos	office	European affairs minister	gender=m number=s
secretarios para Asuntos Europeos	office	European affairs minister	gender=m number=p
secretaria para Asuntos Europeos	office	European affairs minister	gender=f number=s
secretarias para Asuntos Europeos	office	European affairs minister	gender=f number=p
cartera para Asuntos Europeos	ministry	european-affairs-ministry
de Europa	portfolio	European affairs minister	ministry=european-affairs-ministry
ministro de Europa	office	European affairs minister	gender=m number=s
ministros de Europa	office	European affairs minister	gender=m number=p
ministra de Europa	office	European affairs minister	gender=f number=s
ministras de Europa	office	European affairs minister	gender=f number=p
ministerio de Europa	ministry	european-affairs-ministry
secretaría de Europa	ministry	european-affairs-ministry	of=MX
titular de Europa	office	European affairs minister	number=s
secretario de Europa	office	European affairs minister	gender=m number=s
secretarios de Europa	office	European affairs minister	gender=m number=p
secretaria de Europa	office	European affairs minister	gender=f number=s
secretarias de Europa	office	European affairs minister	gender=f number=p
cartera de Europa	ministry	european-affairs-ministry
de Asuntos Religiosos	portfolio	religious affairs minister	ministry=religious-affairs-ministry
ministro de Asuntos Religiosos	office	religious affairs minister	gender=m number=s
ministros de Asuntos Religiosos	office	religious affairs minister	gender=m number=p
ministra de Asuntos Religiosos	office	religious affairs minister	gender=f number=s
ministras de Asuntos Religiosos	office	religious affairs minister	gender=f number=p
ministerio de Asuntos Religiosos	ministry	religious-affairs-ministry
secretaría de Asuntos Religiosos	ministry	religious-affairs-ministry	of=MX
titular de Asuntos Religiosos	office	religious affairs minister	number=s
secretario de Asuntos Religiosos	office	religious affairs minister	gender=m number=s
secretarios de Asuntos Religiosos	office	religious affairs minister	gender=m number=p
secretaria de Asuntos Religiosos	office	religious affairs minister	gender=f number=s
secretarias de Asuntos Religiosos	office	religious affairs minister	gender=f number=p
cartera de Asuntos Religiosos	ministry	religious-affairs-ministry
de Asuntos Islámicos	portfolio	religious affairs minister	ministry=religious-affairs-ministry
ministro de Asuntos Islámicos	office	religious affairs minister	gender=m number=s
ministros de Asuntos Islámicos	office	religious affairs minister	gender=m number=p
ministra de Asuntos Islámicos	office	religious affairs minister	gender=f number=s
ministras de Asuntos Islámicos	office	religious affairs minister	gender=f number=p
ministerio de Asuntos Islámicos	ministry	religious-affairs-ministry
secretaría de Asuntos Islámicos	ministry	religious-affairs-ministry	of=MX
titular de Asuntos Islámicos	office	religious affairs minister	number=s
secretario de Asuntos Islámicos	office	religious affairs minister	gender=m number=s
secretarios de Asuntos Islámicos	office	religious affairs minister	gender=m number=p
secretaria de Asuntos Islámicos	office	religious affairs minister	gender=f number=s
secretarias de Asuntos Islámicos	office	religious affairs minister	gender=f number=p
cartera de Asuntos Islámicos	ministry	religious-affairs-ministry
de Planificación	portfolio	planning minister	ministry=planning-ministry
ministro de Planificación	office	planning minister	gender=m number=s
ministros de Planificación	office	planning minister	gender=m number=p
ministra de Planificación	office	planning minister	gender=f number=s
ministras de Planificación	office	planning minister	gender=f number=p
ministerio de Planificación	ministry	planning-ministry
secretaría de Planificación	ministry	planning-ministry	of=MX
titular de Planificación	office	planning minister	number=s
secretario de Planificación	office	planning minister	gender=m number=s
secretarios de Planificación	office	planning minister	gender=m number=p
secretaria de Planificación	office	planning minister	gender=f number=s
secretarias de Planificación	office	planning minister	gender=f number=p
cartera de Planificación	ministry	planning-ministry
de Cooperación	portfolio	cooperation minister	ministry=cooperation-ministry
ministro de Cooperación	office	cooperation minister	gender=m number=s
ministros de Cooperación	office	cooperation minister	gender=m number=p
ministra de Cooperación	office	cooperation minister	gender=f number=s
ministras de Cooperación	office	cooperation minister	gender=f number=p
ministerio de Cooperación	ministry	cooperation-ministry
secretaría de Cooperación	ministry	cooperation-ministry	of=MX
titular de Cooperación	office	cooperation minister	number=s
secretario de Cooperación	office	cooperation minister	gender=m number=s
secretarios de Cooperación	office	cooperation minister	gender=m number=p
secretaria de Cooperación	office	cooperation minister	gender=f number=s
secretarias de Cooperación	office	cooperation minister	gender=f number=p
cartera de Cooperación	ministry	cooperation-ministry
de Desarrollo	portfolio	cooperation minister	ministry=cooperation-ministry
ministro de Desarrollo	office	cooperation minister	gender=m number=s
ministros de Desarrollo	office	cooperation minister	gender=m number=p
ministra de Desarrollo	office	cooperation minister	gender=f number=s
ministras de Desarrollo	office	cooperation minister	gender=f number=p
ministerio de Desarrollo	ministry	cooperation-ministry
secretaría de Desarrollo	ministry	cooperation-ministry	of=MX
titular de Desarrollo	office	cooperation minister	number=s
secretario de Desarrollo	office	cooperation minister	gender=m number=s
secretarios de Desarrollo	office	cooperation minister	gender=m number=p
secretaria de Desarrollo	office	cooperation minister	gender=f number=s
secretarias de Desarrollo	office	cooperation minister	gender=f number=p
cartera de Desarrollo	ministry	cooperation-ministry
de Cooperación Internacional	portfolio	cooperation minister	ministry=cooperation-ministry
ministro de Cooperación Internacional	office	cooperation minister	gender=m number=s
ministros de Cooperación Internacional	office	cooperation minister	gender=m number=p
ministra de Cooperación Internacional	office	cooperation minister	gender=f number=s
ministras de Cooperación Internacional	office	cooperation minister	gender=f number=p
ministerio de Cooperación Internacional	ministry	cooperation-ministry
secretaría de Cooperación Internacional	ministry	cooperation-ministry	of=MX
titular de Cooperación Internacional	office	cooperation minister	number=s
secretario de Cooperación Internacional	office	cooperation minister	gender=m number=s
secretarios de Cooperación Internacional	office	cooperation minister	gender=m number=p
secretaria de Cooperación Internacional	office	cooperation minister	gender=f number=s
secretarias de Cooperación Internacional	office	cooperation minister	gender=f number=p
cartera de Cooperación Internacional	ministry	cooperation-ministry
de Igualdad	portfolio	women minister	ministry=women-ministry
ministro de Igualdad	office	women minister	gender=m number=s
ministros de Igualdad	office	women minister	gender=m number=p
ministra de Igualdad	office	women minister	gender=f number=s
ministras de Igualdad	office	women minister	gender=f number=p
ministerio de Igualdad	ministry	women-ministry
secretaría de Igualdad	ministry	women-ministry	of=MX
titular de Igualdad	office	women minister	number=s
secretario de Igualdad	office	women minister	gender=m number=s
secretarios de Igualdad	office	women minister	gender=m number=p
secretaria de Igualdad	office	women minister	gender=f number=s
secretarias de Igualdad	office	women minister	gender=f number=p
cartera de Igualdad	ministry	women-ministry
de la Mujer	portfolio	women minister	ministry=women-ministry
ministro de la Mujer	office	women minister	gender=m number=s
ministros de la Mujer	office	women minister	gender=m number=p
ministra de la Mujer	office	women minister	gender=f number=s
ministras de la Mujer	office	women minister	gender=f number=p
ministerio de la Mujer	ministry	women-ministry
secretaría de la Mujer	ministry	women-ministry	of=MX
titular de la Mujer	office	women minister	number=s
secretario de la Mujer	office	women minister	gender=m number=s
secretarios de la Mujer	office	women minister	gender=m number=p
secretaria de la Mujer	office	women minister	gender=f number=s
secretarias de la Mujer	office	women minister	gender=f number=p
cartera de la Mujer	ministry	women-ministry
canciller	office	foreign minister	number=s
jefe de la diplomacia	office	foreign minister	number=s
jefa de la diplomacia	office	foreign minister	number=s
responsable de Exteriores	office	foreign minister	number=s
jefe de la Cancillería	office	foreign minister	number=s
cancilleres	office	foreign minister	number=p
jefes de la diplomacia	office	foreign minister	number=p
vicecanciller	office	deputy foreign minister	number=s
vicecancilleres	office	deputy foreign minister	number=p
secretario de Estado	office	foreign minister	number=s iso=US
secretaria de Estado	office	foreign minister	number=s iso=US
subsecretario de Estado	office	deputy foreign minister	number=s iso=US
subsecretaria de Estado	office	deputy foreign minister	number=s iso=US
secretario de Estado adjunto	office	assistant secretary of state	number=s iso=US
secretario adjunto de Estado	office	assistant secretary of state	number=s iso=US
subsecretario de Estado adjunto	office	assistant secretary of state	number=s iso=US
secretario de Guerra	office	defence minister	number=s iso=US
jefe del Pentágono	office	defence minister	number=s iso=US
secretaria de Seguridad Nacional	office	interior minister	iso=US number=s
secretario de Seguridad Nacional	office	interior minister	iso=US number=s
fiscal general	office	attorney general	number=s
fiscal general del Estado	office	attorney general	number=s
líder	office	leader	number=s
líderes	office	leader	number=p
dirigente	office	leader	number=s
dirigentes	office	leader	number=p
inquilino de la Casa Blanca	office	president	iso=US
inquilino del Elíseo	office	president	iso=FR
inquilino de la Moncloa	office	head of government	iso=ES
# diplomats and envoys
embajador	office	ambassador	gender=m number=s
embajadores	office	ambassador	gender=m number=p
embajadora	office	ambassador	gender=f number=s
embajadoras	office	ambassador	gender=f number=p
representante permanente	office	ambassador	number=s
representantes permanentes	office	ambassador	number=p
exembajador	office	former ambassador	gender=m number=s
exembajadores	office	former ambassador	gender=m number=p
exembajadora	office	former ambassador	gender=f number=s
exembajadoras	office	former ambassador	gender=f number=p
embajador ante la ONU	office	ambassador	number=s
embajadora ante la ONU	office	ambassador	number=s
embajador ante Naciones Unidas	office	ambassador	number=s
embajadora ante Naciones Unidas	office	ambassador	number=s
nuncio	office	ambassador	number=s
nuncio apostólico	office	ambassador	number=s
alto comisionado británico	office	ambassador	number=s
embajador adjunto	office	deputy ambassador	number=s
embajadora adjunta	office	deputy ambassador	number=s
representante permanente adjunto	office	deputy ambassador	number=s
representante permanente adjunta	office	deputy ambassador	number=s
encargado de negocios	office	chargé d'affaires
encargada de negocios	office	chargé d'affaires
encargados de negocios	office	chargé d'affaires
cónsul	office	consul	number=s
cónsules	office	consul	number=p
cónsul general	office	consul general
cónsules generales	office	consul general
enviado especial	office	special envoy	gender=m number=s
enviados especiales	office	special envoy	gender=m number=p
enviada especial	office	special envoy	gender=f number=s
enviadas especiales	office	special envoy	gender=f number=p
enviado personal	office	special envoy	gender=m number=s
enviados personales	office	special envoy	gender=m number=p
enviada personal	office	special envoy	gender=f number=s
enviadas personales	office	special envoy	gender=f number=p
representante especial	office	special envoy	number=s
representantes especiales	office	special envoy	number=p
representante personal	office	special envoy	number=s
representantes personales	office	special envoy	number=p
emisario especial	office	special envoy	gender=m number=s
emisarios especiales	office	special envoy	gender=m number=p
emisaria especial	office	special envoy	gender=f number=s
emisarias especiales	office	special envoy	gender=f number=p
emisario personal	office	special envoy	gender=m number=s
emisarios personales	office	special envoy	gender=m number=p
emisaria personal	office	special envoy	gender=f number=s
emisarias personales	office	special envoy	gender=f number=p
emisario	office	special envoy	gender=m number=s
emisarios	office	special envoy	gender=m number=p
emisaria	office	special envoy	gender=f number=s
emisarias	office	special envoy	gender=f number=p
enviado	office	envoy	gender=m number=s
enviados	office	envoy	gender=m number=p
enviada	office	envoy	gender=f number=s
enviadas	office	envoy	gender=f number=p
enviado especial adjunto	office	deputy special envoy
enviada especial adjunta	office	deputy special envoy
representante especial adjunta	office	deputy special envoy
representante especial adjunto	office	deputy special envoy
mediador	office	mediator	gender=m number=s
mediadores	office	mediator	gender=m number=p
mediadora	office	mediator	gender=f number=s
mediadoras	office	mediator	gender=f number=p
negociador	office	negotiator	gender=m number=s
negociadores	office	negotiator	gender=m number=p
negociadora	office	negotiator	gender=f number=s
negociadoras	office	negotiator	gender=f number=p
negociador jefe	office	chief negotiator
jefe negociador	office	chief negotiator
negociadora jefa	office	chief negotiator
jefa negociadora	office	chief negotiator
diplomático	office	diplomat	gender=m number=s
diplomáticos	office	diplomat	gender=m number=p
diplomática	office	diplomat	gender=f number=s
diplomáticas	office	diplomat	gender=f number=p
coordinador especial	office	special coordinator	gender=m number=s
coordinadores especiales	office	special coordinator	gender=m number=p
coordinadora especial	office	special coordinator	gender=f number=s
coordinadoras especiales	office	special coordinator	gender=f number=p
# organisations
secretario general	office	secretary-general	gender=m number=s
secretarios generales	office	secretary-general	gender=m number=p
secretaria general	office	secretary-general	gender=f number=s
secretarias generales	office	secretary-general	gender=f number=p
jefe de la ONU	office	secretary-general	number=s
titular de la ONU	office	secretary-general	number=s
secretario general de la ONU	office	secretary-general	number=s
jefe de la OTAN	office	secretary-general	number=s
secretario general adjunto	office	deputy secretary-general
secretaria general adjunta	office	deputy secretary-general
vicesecretario general	office	deputy secretary-general
vicesecretaria general	office	deputy secretary-general
subsecretario general	office	deputy secretary-general
subsecretaria general	office	deputy secretary-general
director general	office	director general	gender=m number=s
directores generales	office	director general	gender=m number=p
directora general	office	director general	gender=f number=s
directoras generales	office	director general	gender=f number=p
director ejecutivo	office	executive director	gender=m number=s
directores ejecutivos	office	executive director	gender=m number=p
directora ejecutiva	office	executive director	gender=f number=s
directoras ejecutivas	office	executive director	gender=f number=p
director	office	director	gender=m number=s
directores	office	director	gender=m number=p
directora	office	director	gender=f number=s
directoras	office	director	gender=f number=p
jefe del OIEA	office	director general
jefe de la OMS	office	director general
director gerente	office	director general
directora gerente	office	director general
jefa del FMI	office	director general
alto representante	office	high representative	number=s
alta representante	office	high representative	number=s
jefe de la diplomacia	office	high representative	number=s org=european-union
jefa de la diplomacia	office	high representative	number=s org=european-union
jefe de la diplomacia europea	office	high representative	number=s
jefa de la diplomacia europea	office	high representative	number=s
jefe de la diplomacia de la UE	office	high representative	number=s
jefa de la diplomacia de la UE	office	high representative	number=s
alto representante de la UE	office	high representative	number=s
alto comisionado	office	high commissioner
alta comisionada	office	high commissioner
alto comisario	office	high commissioner
alta comisaria	office	high commissioner
comisario	office	commissioner	gender=m number=s
comisarios	office	commissioner	gender=m number=p
comisaria	office	commissioner	gender=f number=s
comisarias	office	commissioner	gender=f number=p
comisario europeo	office	commissioner	gender=m number=s
comisarios europeos	office	commissioner	gender=m number=p
comisaria europea	office	commissioner	gender=f number=s
comisarias europeas	office	commissioner	gender=f number=p
presidente de la Comisión Europea	office	commission president	gender=m number=s
presidentes de la Comisión Europea	office	commission president	gender=m number=p
presidenta de la Comisión Europea	office	commission president	gender=f number=s
presidentas de la Comisión Europea	office	commission president	gender=f number=p
presidente de la Comisión	office	commission president	gender=m number=s
presidentes de la Comisión	office	commission president	gender=m number=p
presidenta de la Comisión	office	commission president	gender=f number=s
presidentas de la Comisión	office	commission president	gender=f number=p
presidente del Ejecutivo comunitario	office	commission president	gender=m number=s
presidentes del Ejecutivo comunitario	office	commission president	gender=m number=p
presidenta del Ejecutivo comunitario	office	commission president	gender=f number=s
presidentas del Ejecutivo comunitario	office	commission president	gender=f number=p
presidente de la Comisión de la Unión Africana	office	commission president	gender=m number=s
presidentes de la Comisión de la Unión Africana	office	commission president	gender=m number=p
presidenta de la Comisión de la Unión Africana	office	commission president	gender=f number=s
presidentas de la Comisión de la Unión Africana	office	commission president	gender=f number=p
presidente del Consejo Europeo	office	council president	gender=m number=s
presidentes del Consejo Europeo	office	council president	gender=m number=p
presidenta del Consejo Europeo	office	council president	gender=f number=s
presidentas del Consejo Europeo	office	council president	gender=f number=p
presidente del Banco Mundial	office	bank president	gender=m number=s
presidentes del Banco Mundial	office	bank president	gender=m number=p
presidenta del Banco Mundial	office	bank president	gender=f number=s
presidentas del Banco Mundial	office	bank president	gender=f number=p
presidente del BCE	office	bank president	gender=m number=s
presidentes del BCE	office	bank president	gender=m number=p
presidenta del BCE	office	bank president	gender=f number=s
presidentas del BCE	office	bank president	gender=f number=p
presidente del Banco Central Europeo	office	bank president	gender=m number=s
presidentes del Banco Central Europeo	office	bank president	gender=m number=p
presidenta del Banco Central Europeo	office	bank president	gender=f number=s
presidentas del Banco Central Europeo	office	bank president	gender=f number=p
presidente del Parlamento	office	speaker of parliament	gender=m number=s
presidentes del Parlamento	office	speaker of parliament	gender=m number=p
presidenta del Parlamento	office	speaker of parliament	gender=f number=s
presidentas del Parlamento	office	speaker of parliament	gender=f number=p
presidente del Congreso	office	speaker of parliament	gender=m number=s
presidentes del Congreso	office	speaker of parliament	gender=m number=p
presidenta del Congreso	office	speaker of parliament	gender=f number=s
presidentas del Congreso	office	speaker of parliament	gender=f number=p
presidente del Congreso de los Diputados	office	speaker of parliament	gender=m number=s
presidentes del Congreso de los Diputados	office	speaker of parliament	gender=m number=p
presidenta del Congreso de los Diputados	office	speaker of parliament	gender=f number=s
presidentas del Congreso de los Diputados	office	speaker of parliament	gender=f number=p
presidente del Senado	office	speaker of parliament	gender=m number=s
presidentes del Senado	office	speaker of parliament	gender=m number=p
presidenta del Senado	office	speaker of parliament	gender=f number=s
presidentas del Senado	office	speaker of parliament	gender=f number=p
presidente de la Cámara de Representantes	office	speaker of parliament	gender=m number=s
presidentes de la Cámara de Representantes	office	speaker of parliament	gender=m number=p
presidenta de la Cámara de Representantes	office	speaker of parliament	gender=f number=s
presidentas de la Cámara de Representantes	office	speaker of parliament	gender=f number=p
presidente de la Cámara de Diputados	office	speaker of parliament	gender=m number=s
presidentes de la Cámara de Diputados	office	speaker of parliament	gender=m number=p
presidenta de la Cámara de Diputados	office	speaker of parliament	gender=f number=s
presidentas de la Cámara de Diputados	office	speaker of parliament	gender=f number=p
presidente de la Asamblea Nacional	office	speaker of parliament	gender=m number=s
presidentes de la Asamblea Nacional	office	speaker of parliament	gender=m number=p
presidenta de la Asamblea Nacional	office	speaker of parliament	gender=f number=s
presidentas de la Asamblea Nacional	office	speaker of parliament	gender=f number=p
presidente del Parlamento Europeo	office	speaker of parliament	gender=m number=s
presidentes del Parlamento Europeo	office	speaker of parliament	gender=m number=p
presidenta del Parlamento Europeo	office	speaker of parliament	gender=f number=s
presidentas del Parlamento Europeo	office	speaker of parliament	gender=f number=p
presidente de la Eurocámara	office	speaker of parliament	gender=m number=s
presidentes de la Eurocámara	office	speaker of parliament	gender=m number=p
presidenta de la Eurocámara	office	speaker of parliament	gender=f number=s
presidentas de la Eurocámara	office	speaker of parliament	gender=f number=p
presidente de la Asamblea General	office	un general assembly president	gender=m number=s
presidentes de la Asamblea General	office	un general assembly president	gender=m number=p
presidenta de la Asamblea General	office	un general assembly president	gender=f number=s
presidentas de la Asamblea General	office	un general assembly president	gender=f number=p
presidente del Tribunal Supremo	office	court president	gender=m number=s
presidentes del Tribunal Supremo	office	court president	gender=m number=p
presidenta del Tribunal Supremo	office	court president	gender=f number=s
presidentas del Tribunal Supremo	office	court president	gender=f number=p
presidente de la Corte Suprema	office	court president	gender=m number=s
presidentes de la Corte Suprema	office	court president	gender=m number=p
presidenta de la Corte Suprema	office	court president	gender=f number=s
presidentas de la Corte Suprema	office	court president	gender=f number=p
presidente de la Generalitat	office	regional president	gender=m number=s
presidentes de la Generalitat	office	regional president	gender=m number=p
presidenta de la Generalitat	office	regional president	gender=f number=s
presidentas de la Generalitat	office	regional president	gender=f number=p
presidentas de la Junta	office	regional president	gender=f number=p
presidente de la Comunidad de Madrid	office	regional president	gender=m number=s
presidentes de la Comunidad de Madrid	office	regional president	gender=m number=p
presidenta de la Comunidad de Madrid	office	regional president	gender=f number=s
presidentas de la Comunidad de Madrid	office	regional president	gender=f number=p
presidente del PP	office	party leader	gender=m number=s
presidentes del PP	office	party leader	gender=m number=p
presidenta del PP	office	party leader	gender=f number=s
presidentas del PP	office	party leader	gender=f number=p
presidente de Vox	office	party leader	gender=m number=s
presidentes de Vox	office	party leader	gender=m number=p
presidenta de Vox	office	party leader	gender=f number=s
presidentas de Vox	office	party leader	gender=f number=p
presidente del partido	office	party leader	gender=m number=s
presidentes del partido	office	party leader	gender=m number=p
presidenta del partido	office	party leader	gender=f number=s
presidentas del partido	office	party leader	gender=f number=p
gobernador del banco central	office	central bank governor
gobernador del Banco Central	office	central bank governor
gobernadora del Banco Central	office	central bank governor
presidente de la Reserva Federal	office	central bank governor
presidente del Banco Central	office	central bank governor
gobernador del Banco de España	office	central bank governor
gobernador	office	governor	gender=m number=s
gobernadores	office	governor	gender=m number=p
gobernadora	office	governor	gender=f number=s
gobernadoras	office	governor	gender=f number=p
alcalde	office	mayor	gender=m number=s
alcaldes	office	mayor	gender=m number=p
alcaldesa	office	mayor	gender=f number=s
alcaldesas	office	mayor	gender=f number=p
# voices, advisers, parliament, parties, forces, courts
portavoz	office	spokesperson	number=s
portavoces	office	spokesperson	number=p
vocero	office	spokesperson	gender=m number=s
voceros	office	spokesperson	gender=m number=p
vocera	office	spokesperson	gender=f number=s
voceras	office	spokesperson	gender=f number=p
portavoz adjunto	office	deputy spokesperson
portavoz adjunta	office	deputy spokesperson
portavoz del PP	office	party spokesperson
portavoz del PSOE	office	party spokesperson
portavoz de Vox	office	party spokesperson
portavoz del partido	office	party spokesperson
portavoz del Gobierno	office	spokesperson	number=s
portavoz del Kremlin	office	spokesperson	number=s
portavoz de Exteriores	office	spokesperson	number=s
ministra portavoz	office	spokesperson	number=s
ministro portavoz	office	spokesperson	number=s
portavoz de la Comisión	office	spokesperson	number=s
secretaria de prensa	office	spokesperson	number=s
secretario de prensa	office	spokesperson	number=s
asesor	office	adviser	gender=m number=s
asesores	office	adviser	gender=m number=p
asesora	office	adviser	gender=f number=s
asesoras	office	adviser	gender=f number=p
consejero	office	adviser	gender=m number=s
consejeros	office	adviser	gender=m number=p
consejera	office	adviser	gender=f number=s
consejeras	office	adviser	gender=f number=p
asesor especial	office	adviser	gender=m number=s
asesores especiales	office	adviser	gender=m number=p
asesora especial	office	adviser	gender=f number=s
asesoras especiales	office	adviser	gender=f number=p
asesor presidencial	office	adviser	gender=m number=s
asesores presidenciales	office	adviser	gender=m number=p
asesora presidencial	office	adviser	gender=f number=s
asesoras presidenciales	office	adviser	gender=f number=p
asesor de seguridad nacional	office	national security adviser
asesora de seguridad nacional	office	national security adviser
consejero de seguridad nacional	office	national security adviser
consejero de Seguridad Nacional	office	national security adviser
asesor de Seguridad Nacional	office	national security adviser
jefe de gabinete	office	chief of staff
jefa de gabinete	office	chief of staff
jefe de Gabinete	office	chief of staff
jefa de Gabinete	office	chief of staff
diputado	office	member of parliament	gender=m number=s
diputados	office	member of parliament	gender=m number=p
diputada	office	member of parliament	gender=f number=s
diputadas	office	member of parliament	gender=f number=p
parlamentario	office	member of parliament	gender=m number=s
parlamentarios	office	member of parliament	gender=m number=p
parlamentaria	office	member of parliament	gender=f number=s
parlamentarias	office	member of parliament	gender=f number=p
congresista	office	member of parliament	number=s
congresistas	office	member of parliament	number=p
legislador	office	member of parliament	gender=m number=s
legisladores	office	member of parliament	gender=m number=p
legisladora	office	member of parliament	gender=f number=s
legisladoras	office	member of parliament	gender=f number=p
asambleísta	office	member of parliament	number=s
asambleístas	office	member of parliament	number=p
eurodiputado	office	member of the european parliament	gender=m number=s
eurodiputados	office	member of the european parliament	gender=m number=p
eurodiputada	office	member of the european parliament	gender=f number=s
eurodiputadas	office	member of the european parliament	gender=f number=p
senador	office	senator	gender=m number=s
senadores	office	senator	gender=m number=p
senadora	office	senator	gender=f number=s
senadoras	office	senator	gender=f number=p
representante	office	representative	number=s
representantes	office	representative	number=p
líder del partido	office	party leader	number=s
líder del PP	office	party leader	number=s
líder del PSOE	office	party leader	number=s
líder de Vox	office	party leader	number=s
secretario general del partido	office	party leader	number=s
secretario general del PSOE	office	party leader	number=s
líder de Podemos	office	party leader	number=s
líder de Sumar	office	party leader	number=s
secretaria general de Podemos	office	party leader	number=s
líder de la oposición	office	opposition leader	number=s
jefe de la oposición	office	opposition leader	number=s
líder opositor	office	opposition leader
líder opositora	office	opposition leader
dirigente opositor	office	opposition leader
dirigente opositora	office	opposition leader
opositor	office	opposition figure	gender=m number=s
opositores	office	opposition figure	gender=m number=p
opositora	office	opposition figure	gender=f number=s
opositoras	office	opposition figure	gender=f number=p
candidato	office	candidate	gender=m number=s
candidatos	office	candidate	gender=m number=p
candidata	office	candidate	gender=f number=s
candidatas	office	candidate	gender=f number=p
candidato presidencial	office	presidential candidate	gender=m number=s
candidatos presidenciales	office	presidential candidate	gender=m number=p
candidata presidencial	office	presidential candidate	gender=f number=s
candidatas presidenciales	office	presidential candidate	gender=f number=p
líder del Frente Polisario	office	movement leader	number=s
líder del Polisario	office	movement leader	number=s
secretario general del Frente Polisario	office	movement leader	number=s
líder de Hamás	office	movement leader	number=s
líder de Hizbulá	office	movement leader	number=s
líder de los hutíes	office	movement leader	number=s
líder rebelde	office	movement leader	number=s
líder guerrillero	office	movement leader	number=s
jefe de Hamás	office	movement leader	number=s
jefe del buró político	office	movement leader	number=s
líder talibán	office	movement leader	number=s
comandante guerrillero	office	movement leader	number=s
jefe del Ejército	office	military leader	number=s
jefe del Estado Mayor	office	military leader	number=s
jefe de Estado Mayor	office	military leader	number=s
jefe del Estado Mayor de la Defensa	office	military leader	number=s
comandante en jefe	office	military leader	number=s
comandante del Ejército	office	military leader	number=s
jefe militar	office	military leader	number=s
líder militar	office	military leader	number=s
comandante general	office	military leader	number=s
jefe de las Fuerzas Armadas	office	military leader	number=s
jefe del Mando	office	military leader	number=s
comandante	office	commander	number=s
comandantes	office	commander	number=p
jefe de inteligencia	office	intelligence chief	number=s
jefe de la inteligencia	office	intelligence chief	number=s
director de la CIA	office	intelligence chief	number=s
jefe del Mosad	office	intelligence chief	number=s
jefe del Mossad	office	intelligence chief	number=s
director del Mosad	office	intelligence chief	number=s
directora de Inteligencia Nacional	office	intelligence chief	number=s
director del CNI	office	intelligence chief	number=s
directora del CNI	office	intelligence chief	number=s
jefe de los servicios secretos	office	intelligence chief	number=s
jefe de los servicios de inteligencia	office	intelligence chief	number=s
jefe del espionaje	office	intelligence chief	number=s
fiscal	office	prosecutor	number=s
fiscales	office	prosecutor	number=p
juez	office	judge	gender=m number=s
jueces	office	judge	gender=m number=p
jueza	office	judge	gender=f number=s
juezas	office	judge	gender=f number=p
magistrado	office	judge	gender=m number=s
magistrados	office	judge	gender=m number=p
magistrada	office	judge	gender=f number=s
magistradas	office	judge	gender=f number=p
abogado	office	lawyer	gender=m number=s
abogados	office	lawyer	gender=m number=p
abogada	office	lawyer	gender=f number=s
abogadas	office	lawyer	gender=f number=p
relator especial	office	special rapporteur	gender=m number=s
relatores especiales	office	special rapporteur	gender=m number=p
relatora especial	office	special rapporteur	gender=f number=s
relatoras especiales	office	special rapporteur	gender=f number=p
experto	office	expert	gender=m number=s
expertos	office	expert	gender=m number=p
experta	office	expert	gender=f number=s
expertas	office	expert	gender=f number=p
primera dama	office	first lady	number=s
primeras damas	office	first lady	number=p
arzobispo	office	archbishop	gender=m number=s
arzobispos	office	archbishop	gender=m number=p
cardenal	office	cardinal	gender=m number=s
cardenales	office	cardinal	gender=m number=p
obispo	office	bishop	gender=m number=s
obispos	office	bishop	gender=m number=p
gran imán	office	grand imam
gran imán de Al Azhar	office	grand imam
gran muftí	office	mufti
muftí	office	mufti
expresidente	office	former president	gender=m number=s
expresidentes	office	former president	gender=m number=p
expresidenta	office	former president	gender=f number=s
expresidentas	office	former president	gender=f number=p
exmandatario	office	former president	gender=m number=s
exmandatarios	office	former president	gender=m number=p
exmandataria	office	former president	gender=f number=s
exmandatarias	office	former president	gender=f number=p
ex presidente	office	former president
ex presidenta	office	former president
antiguo presidente	office	former president
presidente saliente	office	former president
presidente depuesto	office	former president
presidente derrocado	office	former president
expresidente del país	office	former president
exprimer ministro	office	former head of government
ex primer ministro	office	former head of government
exprimera ministra	office	former head of government
expresidente del Gobierno	office	former head of government
ex presidente del Gobierno	office	former head of government
exjefe del Gobierno	office	former head of government
exjefe de Gobierno	office	former head of government
excanciller alemana	office	former head of government
excanciller alemán	office	former head of government
exministro de Exteriores	office	former foreign minister
exministra de Exteriores	office	former foreign minister
excanciller	office	former foreign minister
exministro de Asuntos Exteriores	office	former foreign minister
ex canciller	office	former foreign minister
exministra de Asuntos Exteriores	office	former foreign minister
exsecretario de Estado	office	former foreign minister
exjefe de Estado	office	former head of state
exdiputado	office	former member of parliament	gender=m number=s
exdiputados	office	former member of parliament	gender=m number=p
exdiputada	office	former member of parliament	gender=f number=s
exdiputadas	office	former member of parliament	gender=f number=p
# words that change an office
ex	former	former
ex-	former	former
antiguo	former	former
antigua	former	former
antiguos	former	former
entonces	former	former
difunto	former	former
difunta	former	former
fallecido	former	former
otrora	former	former
en funciones	acting	acting
interino	acting	acting
interina	acting	acting
provisional	acting	acting
encargado	acting	acting
encargada	acting	acting
adjunto	deputy	deputy
adjunta	deputy	deputy
vice	deputy	deputy
segundo	deputy	deputy
saliente	outgoing	outgoing
salientes	outgoing	outgoing
electo	elect	designate
electa	elect	designate
designado	elect	designate
designada	elect	designate
entrante	elect	designate
# civil titles, ranks, counterparts, kin
=Sr.	title		gender=m
=Sr	title		gender=m
=Sra.	title		gender=f
=Sra	title		gender=f
=Srta.	title		gender=f
=Sres.	title		gender=m
=Sras.	title		gender=f
señor	title		gender=m
señora	title		gender=f
señores	title		gender=m
señorita	title		gender=f
don	title		gender=m caution=word
doña	title		gender=f
=D.	title		gender=m
=Dª	title		gender=f
=D.ª	title		gender=f
=Dr.	title		gender=m
=Dra.	title		gender=f
=Dr	title		gender=m
=Dra	title		gender=f
doctor	title		gender=m
doctora	title		gender=f
=Prof.	title
profesor	title		gender=m
profesora	title		gender=f
=Lic.	title
=Ing.	title
licenciado	title		gender=m
licenciada	title		gender=f
Su Majestad	title
Su Alteza	title
Su Alteza Real	title
Su Excelencia	title
Su Santidad	title
=S.M.	title
=S. M.	title
=SM	title
=S.A.R.	title
=SAR	title
=S.E.	title
excelentísimo	title		gender=m
excelentísima	title		gender=f
=Excmo.	title		gender=m
=Excma.	title		gender=f
=Mons.	title		gender=m
monseñor	title		gender=m
=M.	title		gender=m
=Mr.	title		gender=m
general	rank		caution=word
generales	rank
general de división	rank
general de brigada	rank
teniente general	rank
mayor general	rank
general mayor	rank
mariscal	rank
coronel	rank
coroneles	rank
teniente coronel	rank
comandante	rank
capitán	rank
teniente	rank
almirante	rank
vicealmirante	rank
contraalmirante	rank
sargento	rank
brigadier	rank
mayor	rank		caution=word
príncipe	rank
princesa	rank
jeque	rank
emir	rank
sultán	rank
ayatolá	rank
imán	rank
mulá	rank
rey	rank
reina	rank
papa	rank		caution=word
cardenal	rank
obispo	rank
arzobispo	rank
padre	rank		caution=word
sor	rank
fray	rank
hermano	rank		caution=word
hermana	rank		caution=word
lord	rank
sir	rank
barón	rank
conde	rank
duque	rank
duquesa	rank
marqués	rank
infanta	rank
infante	rank
comisario	rank
inspector	rank
=Gral.	rank
=Cnel.	rank
=Cap.	rank
=Tte.	rank
=Cdte.	rank
homólogo	homologue		gender=m number=s
homóloga	homologue		gender=f number=s
homólogos	homologue		gender=m number=p
homólogas	homologue		gender=f number=p
colega	homologue		number=s
colegas	homologue		number=p
par	homologue		number=s caution=word
pares	homologue		number=p caution=word
contraparte	homologue		number=s
contrapartes	homologue		number=p
interlocutor	interlocutor
interlocutora	interlocutor
interlocutores	interlocutor
anfitrión	interlocutor
anfitriona	interlocutor
anfitriones	interlocutor
invitado	interlocutor
invitada	interlocutor
huésped	interlocutor
hijo	kin		gender=m
hija	kin		gender=f
padre	kin		gender=m
madre	kin		gender=f
hermano	kin		gender=m
hermana	kin		gender=f
esposo	kin		gender=m
esposa	kin		gender=f
marido	kin		gender=m
mujer	kin		gender=f
primo	kin		gender=m
prima	kin		gender=f
sobrino	kin		gender=m
sobrina	kin		gender=f
tío	kin		gender=m
tía	kin		gender=f
yerno	kin		gender=m
nuera	kin		gender=f
cuñado	kin		gender=m
cuñada	kin		gender=f
nieto	kin		gender=m
viuda	kin		gender=f
sucesor	successor		gender=m number=s
sucesora	successor		gender=f number=s
sucesores	successor		gender=m number=p
predecesor	predecessor		gender=m number=s
predecesora	predecessor		gender=f number=s
antecesor	predecessor		gender=m number=s
antecesora	predecessor		gender=f number=s
# ministries and bodies of states
ministerio	ministry		head=1
ministerios	ministry		head=1
secretaría	ministry		head=1 caution=context
departamento	ministry		head=1 caution=word
cancillería	ministry	foreign-ministry
Cancillería	ministry	foreign-ministry
diplomacia	ministry	foreign-ministry	needs=demonym
=Exteriores	ministry	foreign-ministry
presidencia	body	presidency
Presidencia	body	presidency
Presidencia de la República	body	presidency
presidencia de la República	body	presidency
oficina presidencial	body	presidency
palacio presidencial	body	presidency
oficina del presidente	body	presidency
gobierno	body	government
=Govern	body	government	nobody=1
gobiernos	body	government
Gobierno	body	government
Ejecutivo	body	government
ejecutivo	body	government	caution=word
gabinete	body	government	caution=word
Consejo de Ministros	body	government
consejo de ministros	body	government
administración	body	government	caution=word
Administración	body	government
gobierno de transición	body	government
Gobierno interino	body	government
presidencia del Gobierno	body	government-presidency
Presidencia del Gobierno	body	government-presidency
oficina del primer ministro	body	government-presidency
parlamento	body	parliament
Parlamento	body	parliament
cámara baja	body	parliament
Cámara Baja	body	parliament
cámara alta	body	parliament
Cámara Alta	body	parliament
asamblea	body	parliament	caution=word
legislativo	body	parliament	caution=word
Legislativo	body	parliament
congreso	body	parliament	caution=word
Congreso	body	congress
Congreso de la República	body	congress
Congreso de los Diputados	body	congress-of-deputies
Asamblea Nacional	body	national-assembly
asamblea nacional	body	national-assembly
senado	body	senate
Senado	body	senate
Cámara de Diputados	body	chamber-of-deputies
Cámara de Representantes	body	house-of-representatives
ejército	body	army
Ejército	body	army
fuerzas armadas	body	army
Fuerzas Armadas	body	army
ejércitos	body	army
Estado Mayor	body	army
fuerza aérea	body	air-force
Fuerza Aérea	body	air-force
aviación	body	air-force	caution=word
armada	body	navy	caution=word
Armada	body	navy
Marina	body	navy
marina	body	navy	caution=word
policía	body	police	caution=word
Policía	body	police
Policía Nacional	body	police
gendarmería	body	police
servicios de inteligencia	body	intelligence
servicios secretos	body	intelligence
inteligencia	body	intelligence	caution=word
servicio de inteligencia	body	intelligence
inteligencia militar	body	military-intelligence
embajada	body	embassy
embajadas	body	embassy
misión permanente	body	embassy
misión diplomática	body	embassy
legación	body	embassy
consulado	body	consulate
consulados	body	consulate
consulado general	body	consulate
banco central	body	central-bank
Banco Central	body	central-bank
Tribunal Supremo	body	supreme-court
Corte Suprema	body	supreme-court
tribunal supremo	body	supreme-court
corte suprema	body	supreme-court
Tribunal Constitucional	body	constitutional-court
Corte Constitucional	body	constitutional-court
fiscalía	body	prosecution
Fiscalía	body	prosecution
ministerio público	body	prosecution
Fiscalía General	body	prosecution
consejo de seguridad nacional	body	security-council
Consejo de Seguridad Nacional	body	security-council
comisión electoral	body	electoral-commission
Consejo Nacional Electoral	body	electoral-commission
junta electoral	body	electoral-commission
gabinete real	body	royal-cabinet
Gabinete Real	body	royal-cabinet
casa real	body	royal-household
Casa Real	body	royal-household
familia real	body	royal-household
palacio real	body	royal-household
corona	body	royal-household	caution=word
televisión pública	body	television
televisión estatal	body	television
televisión nacional	body	television
radio pública	body	radio
radio nacional	body	radio
radio estatal	body	radio
agencia oficial	body	news-agency
agencia estatal	body	news-agency
agencia de noticias	body	news-agency	caution=word
guardia costera	body	coast-guard
guardacostas	body	coast-guard
junta	body	junta	caution=word
junta militar	body	junta
régimen militar	body	junta
guardia nacional	body	national-guard
Guardia Nacional	body	national-guard
guardia presidencial	body	presidential-guard
oposición	body	opposition	nobody=1
delegación	body	negotiating-team	nobody=1
autoridades	body	authorities	nobody=1

# which side an office's holder is of, between the office and the name
socialista	wing
socialistas	wing
popular	wing
populares	wing
conservador	wing
conservadora	wing
conservadores	wing
conservadoras	wing
comunista	wing
comunistas	wing
liberal	wing
liberales	wing
republicano	wing
republicana	wing
republicanos	wing
republicanas	wing
demócrata	wing
demócratas	wing
independentista	wing
independentistas	wing
nacionalista	wing
nacionalistas	wing
peronista	wing
peronistas	wing
kirchnerista	wing
kirchneristas	wing
chavista	wing
chavistas	wing
opositor	wing
opositora	wing
opositores	wing
opositoras	wing
oficialista	wing
oficialistas	wing
independiente	wing
independientes	wing
morenista	wing
morenistas	wing
priista	wing
priistas	wing
panista	wing
panistas	wing
laborista	wing
laboristas	wing
radical	wing
radicales	wing
bolivariano	wing
bolivariana	wing
ultraderechista	wing
ultraderechistas	wing
izquierdista	wing
izquierdistas	wing
de la oposición	wing
de izquierda	wing
de derecha	wing
de ultraderecha	wing
=PP	wing
=PSOE	wing
=ERC	wing
=PNV	wing
=BNG	wing
=PRI	wing
=PAN	wing
=PRD	wing
=FMLN	wing
=MAS	wing

# offices of councils, regions, police, missions, and chambers
concejal	office	councillor	gender=m number=s
concejala	office	councillor	gender=f number=s
concejales	office	councillor	number=p
regidor	office	councillor	gender=m number=s
regidora	office	councillor	gender=f number=s
regidores	office	councillor	number=p
edil	office	councillor	gender=m number=s
ediles	office	councillor	number=p
lehendakari	office	regional president	gender=m number=s
lehendakaris	office	regional president	number=p
presidente autonómico	office	regional president	gender=m number=s
presidenta autonómica	office	regional president	gender=f number=s
presidentes autonómicos	office	regional president	number=p
presidente de la Xunta	office	regional president	gender=m number=s
presidenta de la Xunta	office	regional president	gender=f number=s
presidentes de la Xunta	office	regional president	number=p
subdelegados del Gobierno	office	government delegate	number=p
fiscal jefe	office	prosecutor	gender=m number=s
fiscal jefa	office	prosecutor	gender=f number=s
fiscales jefes	office	prosecutor	number=p
defensor del Pueblo	office	ombudsman	gender=m number=s
defensora del Pueblo	office	ombudsman	gender=f number=s
defensores del Pueblo	office	ombudsman	number=p
contralor	office	comptroller	gender=m number=s
contralora	office	comptroller	gender=f number=s
contralores	office	comptroller	number=p
contralor general	office	comptroller	gender=m number=s
contralora general	office	comptroller	gender=f number=s
contralores generales	office	comptroller	number=p
procurador general	office	prosecutor	gender=m number=s
procuradora general	office	prosecutor	gender=f number=s
procuradores generales	office	prosecutor	number=p
procurador	office	prosecutor	gender=m number=s
procuradora	office	prosecutor	gender=f number=s
procuradores	office	prosecutor	number=p
intendente	office	mayor	gender=m number=s
intendenta	office	mayor	gender=f number=s
intendentes	office	mayor	number=p
prefecto	office	prefect	gender=m number=s
prefecta	office	prefect	gender=f number=s
prefectos	office	prefect	number=p
vicesecretario	office	deputy party leader	gender=m number=s
vicesecretaria	office	deputy party leader	gender=f number=s
vicesecretarios	office	deputy party leader	number=p
vicesecretarios generales	office	deputy party leader	number=p
secretario de Organización	office	party secretary	gender=m number=s
secretaria de Organización	office	party secretary	gender=f number=s
secretarios de Organización	office	party secretary	number=p
jefe de fracción	office	parliamentary leader	gender=m number=s
jefa de fracción	office	parliamentary leader	gender=f number=s
jefes de fracción	office	parliamentary leader	number=p
jefe de bancada	office	parliamentary leader	gender=m number=s
jefa de bancada	office	parliamentary leader	gender=f number=s
jefes de bancada	office	parliamentary leader	number=p
portavoz parlamentario	office	parliamentary leader	gender=m number=s
portavoz parlamentaria	office	parliamentary leader	gender=f number=s
portavoces parlamentarios	office	parliamentary leader	number=p
relator	office	rapporteur	gender=m number=s
relatora	office	rapporteur	gender=f number=s
relatores	office	rapporteur	number=p
coordinador humanitario	office	humanitarian coordinator	gender=m number=s
coordinadora humanitaria	office	humanitarian coordinator	gender=f number=s
coordinadores humanitarios	office	humanitarian coordinator	number=p
presidente municipal	office	mayor	gender=m number=s
presidenta municipal	office	mayor	gender=f number=s
presidentes municipales	office	mayor	number=p
vicealcalde	office	deputy mayor	gender=m number=s
vicealcaldesa	office	deputy mayor	gender=f number=s
vicealcaldes	office	deputy mayor	number=p
teniente de alcalde	office	deputy mayor	gender=m number=s
tenienta de alcalde	office	deputy mayor	gender=f number=s
tenientes de alcalde	office	deputy mayor	number=p
conseller	office	regional minister	gender=m number=s
consellera	office	regional minister	gender=f number=s
consellers	office	regional minister	number=p
conselleiro	office	regional minister	gender=m number=s
conselleira	office	regional minister	gender=f number=s
conselleiros	office	regional minister	number=p
titular del Legislativo	office	speaker of parliament	gender=m number=s
titulares del Legislativo	office	speaker of parliament	number=p
presidente del Legislativo	office	speaker of parliament	gender=m number=s
presidenta del Legislativo	office	speaker of parliament	gender=f number=s
presidentes del Legislativo	office	speaker of parliament	number=p
jefe de misión	office	head of mission	gender=m number=s
jefa de misión	office	head of mission	gender=f number=s
jefes de misión	office	head of mission	number=p
jefe de la misión	office	head of mission	gender=m number=s
jefa de la misión	office	head of mission	gender=f number=s
jefes de la misión	office	head of mission	number=p
consejero de Sanidad	office	regional minister	gender=m number=s
consejera de Sanidad	office	regional minister	gender=f number=s
consejero de Salud	office	regional minister	gender=m number=s
consejera de Salud	office	regional minister	gender=f number=s
consejero de Educación	office	regional minister	gender=m number=s
consejera de Educación	office	regional minister	gender=f number=s
consejero de Hacienda	office	regional minister	gender=m number=s
consejera de Hacienda	office	regional minister	gender=f number=s
consejero de Economía	office	regional minister	gender=m number=s
consejera de Economía	office	regional minister	gender=f number=s
consejero de Justicia	office	regional minister	gender=m number=s
consejera de Justicia	office	regional minister	gender=f number=s
consejero de Interior	office	regional minister	gender=m number=s
consejera de Interior	office	regional minister	gender=f number=s
consejero de Presidencia	office	regional minister	gender=m number=s
consejera de Presidencia	office	regional minister	gender=f number=s
consejero de Agricultura	office	regional minister	gender=m number=s
consejera de Agricultura	office	regional minister	gender=f number=s
consejero de Cultura	office	regional minister	gender=m number=s
consejera de Cultura	office	regional minister	gender=f number=s
consejero de Empleo	office	regional minister	gender=m number=s
consejera de Empleo	office	regional minister	gender=f number=s
consejero de Trabajo	office	regional minister	gender=m number=s
consejera de Trabajo	office	regional minister	gender=f number=s
consejero de Medio Ambiente	office	regional minister	gender=m number=s
consejera de Medio Ambiente	office	regional minister	gender=f number=s
consejero de Fomento	office	regional minister	gender=m number=s
consejera de Fomento	office	regional minister	gender=f number=s
consejero de Vivienda	office	regional minister	gender=m number=s
consejera de Vivienda	office	regional minister	gender=f number=s
consejero de Turismo	office	regional minister	gender=m number=s
consejera de Turismo	office	regional minister	gender=f number=s
consejero de Industria	office	regional minister	gender=m number=s
consejera de Industria	office	regional minister	gender=f number=s
consejero de Igualdad	office	regional minister	gender=m number=s
consejera de Igualdad	office	regional minister	gender=f number=s
consejero de Servicios Sociales	office	regional minister	gender=m number=s
consejera de Servicios Sociales	office	regional minister	gender=f number=s
consejero de Política Territorial	office	regional minister	gender=m number=s
consejera de Política Territorial	office	regional minister	gender=f number=s
consejero de Universidades	office	regional minister	gender=m number=s
consejera de Universidades	office	regional minister	gender=f number=s
consejero de Familia	office	regional minister	gender=m number=s
consejera de Familia	office	regional minister	gender=f number=s
consejero de Deportes	office	regional minister	gender=m number=s
consejera de Deportes	office	regional minister	gender=f number=s
consejero de Transportes	office	regional minister	gender=m number=s
consejera de Transportes	office	regional minister	gender=f number=s
consejero de Obras Públicas	office	regional minister	gender=m number=s
consejera de Obras Públicas	office	regional minister	gender=f number=s
consejero de Ganadería	office	regional minister	gender=m number=s
consejera de Ganadería	office	regional minister	gender=f number=s
consejero de Pesca	office	regional minister	gender=m number=s
consejera de Pesca	office	regional minister	gender=f number=s
