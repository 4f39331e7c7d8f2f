package app.waybill.contract;

/// Everything that a cloud must do for Waybill, whoever plays it. A subclass seeds a cloud and names what lies in it.
public abstract class GatewayContract implements ProfileContract, ImageContract, ObjectContract, ServiceContract {
}
