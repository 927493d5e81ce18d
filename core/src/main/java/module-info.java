/// The core: what a reform index is and everything that is decided about it. It requires nothing but the Java
/// base, reads no file, opens no connection and knows no clock; packages flow one way, in the order printed here.
module parindex.core {
    requires static org.jspecify;

    exports parindex.core.language;
    exports parindex.core.unit;
    exports parindex.core.points;
    exports parindex.core.points.figure;
    exports parindex.core.points.rule;
    exports parindex.core.points.table;
    exports parindex.core.points.reach;
    exports parindex.core.points.change;
    exports parindex.core.criteria;
    exports parindex.core.criteria.item;
    exports parindex.core.criteria.version;
    exports parindex.core.scoring;
    exports parindex.core.scoring.grid;
    exports parindex.core.evidence;
    exports parindex.core.assessment;
    exports parindex.core.assessment.opening;
    exports parindex.core.assessment.workflow;
    exports parindex.core.assessment.work;
    exports parindex.core.intake;
    exports parindex.core.intake.reading;
    exports parindex.core.audit;
    exports parindex.core.audit.table;
    exports parindex.core.audit.text;
    exports parindex.core.audit.form;
    exports parindex.core.ranking;
    exports parindex.core.ranking.comparison;
    exports parindex.core.publication;
    exports parindex.core.publication.slip;
    exports parindex.core.analysis;
    exports parindex.core.document;
    exports parindex.core.document.result;
    exports parindex.core.document.sheet;
}
